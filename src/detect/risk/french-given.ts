/** French given names, and others common in France, Québec, Belgium and Switzerland: behind one stands a family name. */
import { list } from "../names/list";

export const frenchGivenNames: readonly string[] = list(`
  Abdou | Adama | Adrien | Agathe | Ahmed | Alain | Alban | Albane | Albert | Alexandra | Alexandre | Alexia
  Alexis | Ali | Alice | Aline | Alix | Alphonse | Amadou | Amandine | Ambroise | Aminata | Amine | Amélie | Anatole
  Anaïs | Andrea | André | Andrée | Angèle | Angélique | Anissa | Anna | Anne | Annie | Anselme | Antoine | Apolline
  Ariane | Aristide | Armand | Armelle | Arnaud | Arsène | Arthur | Astrid | Aude | Audrey | Augustin | Aurore
  Aurélie | Aurélien | Awa | Axel | Axelle | Aïcha | Bakary | Baptiste | Barbara | Basile | Bastien | Benjamin
  Benoît | Bernadette | Bernard | Berthe | Bertrand | Bilal | Blaise | Blandine | Boris | Brice | Brigitte
  Bruna | Bruno | Béatrice | Bénédicte | Camille | Capucine | Carla | Carlos | Carole | Caroline | Catherine
  Chantal | Charles | Charline | Charlotte | Charlène | Cheikh | Chloé | Christian | Christiane | Christine
  Christophe | Claire | Clara | Clarisse | Claude | Claudine | Clotilde | Clémence | Clément | Clémentine | Colette
  Constance | Coralie | Corentin | Corinne | Cyprien | Cyril | Cyrille | Cécile | Cédric | Célestin
  Célia | Céline | Damien | Daniel | Danielle | Daphné | David | Delphine | Denis | Denise | Diane | Didier | Diego
  Dimitri | Dominique | Donatien | Désiré | Edmond | Edmonde | Elena | Eliott | Elsa | Emma | Emmanuel | Emmanuelle
  Enzo | Ernest | Estelle | Esther | Eugène | Eugénie | Eva | Fabien | Fabienne | Fabrice | Fanny | Fatima | Fatou
  Fatoumata | Faustine | Fernand | Fernande | Fernando | Firmin | Flavie | Flavien | Flora | Florence | Florent
  Florian | Floriane | Francine | Francis | Franck | François | Françoise | Frédéric | Félix | Gabriel | Gaspard
  Gaston | Gauthier | Gautier | Gaël | Gaëlle | Gaëtan | Geneviève | Georges | Georgette | Germain | Germaine
  Ghislain | Ghislaine | Gilbert | Gilles | Gisèle | Giulia | Grégory | Guillaume | Gustave | Guy | Gwenaël
  Gwendoline | Gédéon | Géraldine | Gérard | Hakim | Hamza | Hassan | Henri | Henriette | Hervé | Hicham | Honorine
  Honoré | Hortense | Hubert | Hugo | Hugues | Huguette | Héloïse | Hélène | Ibrahim | Ibrahima | Idriss | India
  Ingrid | Inès | Irène | Isabelle | Ismaël | Ivan | Jacqueline | Jacques | Jade | Jamal | Jasmine | Jean
  Jean-Baptiste | Jeanne | Jeannine | Jessica | Jocelyn | Jocelyne | Johanna | Jonathan | Jordan | Jordane | Joseph
  Josette | Josiane | Joséphine | Joël | Judith | Jules | Juliane | Julie | Julien | Juliette | Justine | Jérémie
  Jérémy | Jérôme | Kamel | Karen | Karim | Karine | Katia | Kevin | Khadija | Khaled | Koffi | Kofi | Kouadio
  Kévin | Laetitia | Laura | Laure | Laurence | Laurent | Leila | Leïla | Lilian | Liliane | Lina | Line | Lionel
  Lisa | Lisette | Lola | Lou | Louis | Louise | Loïc | Luc | Luca | Lucas | Lucette | Lucie | Lucien
  Lucienne | Lucile | Ludovic | Lydie | Léa | Léna | Léo | Léon | Léonard | Léonie | Madeleine | Magali | Malik
  Mamadou | Manon | Marc | Marceau | Marcel | Marcelle | Marco | Margaux | Margot | Marguerite | Maria | Marianne
  Marie | Marielle | Mariette | Marine | Mario | Marion | Marius | Marlène | Marthe | Martin | Martine | Maryse
  Mathieu | Mathilde | Mathis | Matthieu | Maurane | Maurice | Mauricette | Max | Maxence | Maxime | Maëlle | Maëva
  Mehdi | Melchior | Michel | Micheline | Michèle | Mickaël | Miguel | Mireille | Modou | Mohamed | Mohammed
  Monica | Monique | Morgane | Mourad | Moussa | Moïse | Muriel | Mustapha | Myriam | Mélanie | Nabil | Nadia
  Nadine | Nadège | Nassim | Natacha | Nathalie | Nathan | Nicolas | Nicole | Nina | Nolwenn | Nora | Norbert
  Noémie | Noël | Océane | Odile | Olivia | Olivier | Omar | Ondine | Ophélie | Oscar | Ousmane | Pacôme
  Pascal | Pascale | Pascaline | Patrice | Patricia | Patrick | Paul | Paulette | Pauline | Pedro | Perrine
  Philippe | Pierre | Prosper | Quentin | Rachel | Rachid | Raphaël | Raphaëlle | Raymond | Rebecca | Reda
  Renaud | René | Renée | Richard | Rita | Robert | Robin | Rodolphe | Rodrigue | Roger | Roland | Romain
  Romane | Romuald | Rosa | Rosalie | Roxane | Régine | Régis | Rémi | Rémy | Sabine | Sacha | Salim | Salomé
  Samia | Samir | Samuel | Sandra | Sandrine | Sarah | Serge | Servane | Sidonie | Simon | Simone | Sixtine | Sofia
  Solange | Solène | Sonia | Sophie | Souleymane | Stanislas | Steeve | Steve | Stéphane | Stéphanie | Suzanne
  Suzette | Sybille | Sylvain | Sylvestre | Sylvie | Sébastien | Séverin | Séverine | Tanguy | Tarek | Tatiana
  Teresa | Thierry | Thomas | Théo | Théodore | Théophile | Thérèse | Tiago | Tiphaine | Tristan
  Ulysse | Ursule | Valentin | Valentine | Valérie | Vanessa | Victor | Victorine | Vincent
  Violette | Virginie | Viviane | Véronique | Wassim | Wilfried | Willy | Xavier | Xavière | Yacine | Yann | Yannick
  Yasmine | Yoann | Yohan | Yolande | Younes | Youssef | Yvan | Yves | Yvette | Yvonne | Zacharie | Zineb | Zoé
  Ángel | Ève | Édith | Édouard | Éliane | Élisabeth | Élise | Élodie | Éloïse | Éléonore | Émeline | Émile | Émilie
  Émilien | Éric | Étienne | Éva
`);
