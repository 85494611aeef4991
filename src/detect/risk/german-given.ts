/** Given names of the German press, German and foreign: what stands behind is a family name. */
import { list } from "../names/list";

export const germanGiven: readonly string[] = list(`
  Achim | Adam | Adele | Adrian | Agnes | Ahmed | Ahmet | Aische | Aishe | Albert | Albrecht | Aleksandar | Alex
  Alexander | Alexandra | Alfons | Alfred | Ali | Alice | Alina | Alois | Amelie | Amina | Amir | Anatol | Andi
  Andrea | Andreas | Andrej | Angela | Angelika | Anita | Anja | Anke | Anna | Anne | Annette | Annika | Ansgar
  Anton | Antonia | Antonio | Armin | Arne | Arnold | Arthur | Astrid | Axel | Aylin | Ayşe | Barbara | Bastian
  Beat | Beate | Ben | Benedikt | Benjamin | Benno | Bernd | Bernhard | Berta | Bertram | Bettina | Birgit | Björn
  Boris | Brigitte | Bruno | Burkhard | Bärbel | Carina | Carl | Carla | Carmen | Carolin | Caroline | Carsten
  Cem | Charles | Charlotte | Chiara | Chris | Christa | Christian | Christiane | Christina | Christine | Christl
  Christoph | Christopher | Clara | Claudia | Claus | Clemens | Conrad | Constantin | Cordula | Cornelia | Dagmar
  Dana | Daniel | Daniela | Dario | David | Denis | Deniz | Dennis | Detlef | Diana | Diego | Dieter | Dietmar
  Dirk | Dominik | Dora | Doris | Drafi | Eberhard | Eckart | Edith | Egon | Eike | Elena | Elfriede | Elias
  Elif | Elisa | Elisabeth | Elke | Ella | Ellen | Elmar | Emil | Emilia | Emily | Emma | Emre | Enrico | Enzo
  Erich | Erik | Erika | Ernst | Erwin | Esther | Eugen | Eva | Evelyn | Ewald | Fabian | Falk | Fatima | Fatma
  Felix | Ferdinand | Finn | Fiona | Florian | Frank | Franz | Franziska | Frauke | Frederik | Freya | Frida
  Fridolin | Frieda | Friedrich | Fritz | Gabi | Gabriel | Gabriele | Georg | Gerald | Gerd | Gerda | Gerhard
  Gerlinde | Gero | Gert | Gertrud | Gianni | Giovanni | Gisbert | Gisela | Gottfried | Gregor | Greta | Gudrun
  Guido | Gustav | Günter | Günther | Hanna | Hannah | Hannelore | Hannes | Hans | Hans-Peter | Harald | Hartmut
  Hasan | Hassan | Hedwig | Heidi | Heike | Heiko | Heiner | Heinrich | Heinz | Helena | Helene | Helga | Helmut
  Henning | Henrik | Herbert | Hermann | Herta | Hilde | Hildegard | Holger | Horst | Hubert | Hugo | Ibrahim
  Ida | Igor | Ilona | Ilse | Imke | Ina | Ines | Inga | Inge | Ingo | Ingrid | Irene | Irina | Iris | Irmgard
  Isabel | Isabella | Isolde | Ivan | Ivana | Jakob | Jakub | James | Jan | Jana | Janina | Jannik | Jannis
  Jaqueline | Jara | Jasmin | Jean | Jeanette | Jennifer | Jens | Jessica | Joachim | Jochen | Joel | Johann
  Johanna | Johannes | John | Jonas | Jonathan | Jordan | Josef | Josefine | Joseph | Josephine | José | Juan
  Judith | Jule | Julia | Julian | Juliane | Jutta | Jörg | Jörn | Jürgen | Kai | Kamil | Karin | Karl | Karla
  Karoline | Karsten | Kaspar | Katarina | Katharina | Katharine | Kathrin | Katja | Katrin | Kenia | Kerstin
  Kevin | Kilian | Kim | Kirsten | Klara | Klaus | Knut | Konrad | Konstantin | Kristin | Kristina | Kurt | Lars
  Laura | Lea | Leila | Lena | Lennart | Lennox | Leo | Leon | Leonie | Leopold | Levi | Leyla | Liam | Liesel
  Lilli | Lilly | Lina | Linda | Lisa | Lorena | Lorenz | Lorin | Lothar | Louis | Louisa | Luca | Lucas | Lucia
  Ludmila | Ludwig | Luis | Luisa | Luise | Lukas | Lutz | Lydia | Lynndie | Magda | Magdalena | Maik | Maja
  Malte | Manfred | Manuel | Manuela | Mara | Marc | Marcel | Marco | Marcus | Maren | Margarete | Margit | Margot
  Margret | Maria | Marian | Marianne | Marie | Marina | Mario | Marion | Marius | Mark | Marko | Markus | Marlene
  Marlies | Marta | Martha | Martin | Martina | Mathias | Mathilde | Matthias | Mattis | Max | Maximilian
  Mechthild | Mehmet | Meike | Melanie | Melissa | Merle | Mia | Michael | Michaela | Michel | Mike | Mila | Milan
  Miriam | Mirko | Mohammed | Mona | Monika | Moritz | Mustafa | Nadine | Nadja | Natalia | Natalie | Natascha
  Nele | Nico | Nicolas | Nicole | Niklas | Niko | Nikola | Nikolaus | Nikos | Nils | Nina | Noah | Nora | Norbert
  Olaf | Ole | Olga | Oliver | Oskar | Osman | Ottmar | Otto | Pablo | Pascal | Patricia | Patrick | Paul | Paula
  Pauline | Pavel | Pedro | Peter | Petra | Philipp | Pia | Piotr | Priska | Rafael | Raimund | Rainer | Ralf
  Ralph | Ramona | Raphael | Rebecca | Regina | Regula | Reiner | Reinhard | Renate | René | Reto | Ricardo
  Richard | Rico | Rita | Robert | Robin | Roger | Roland | Rolf | Roman | Romy | Ronny | Rosa | Rosemarie | Rosi
  Rosie | Roswitha | Ruben | Rudi | Rudolf | Rupert | Ruth | Rüdiger | Sabine | Sabrina | Salvatore | Samuel
  Sandra | Sandro | Sara | Sarah | Sascha | Sebastian | Selma | Senta | Severin | Sibylle | Siegfried | Sigi
  Sigmund | Sigrid | Sigurd | Silke | Silvia | Simon | Simone | Sina | Sofia | Sofie | Sonja | Sophia | Sophie
  Stefan | Stefanie | Steffen | Stephan | Stephanie | Stephen | Steve | Steven | Susann | Susanne | Susi | Sven
  Svenja | Svetlana | Sylvia | Sören | Tamara | Tanja | Tarek | Tatiana | Tatjana | Thea | Theo | Theodor
  Theresa | Thilo | Thomas | Thorsten | Till | Tilman | Tim | Timo | Tina | Tobias | Tom | Tomas | Toni | Torsten
  Traudl | Trude | Udo | Ueli | Ulf | Uli | Ulrich | Ulrike | Urban | Urs | Ursula | Ute | Uwe | Valentin
  Valentina | Vanessa | Vera | Verena | Veronika | Viktor | Viktoria | Vincent | Vinzenz | Vitali | Vladimir
  Volker | Vreni | Waldemar | Walter | Waltraud | Wanda | Werner | Wiebke | Wilfried | Wilhelm | Willi | Willy
  Wilma | Winfried | Wladimir | Wolf | Wolfgang | Xaver | Yannick | Yasmin | Yusuf | Yvonne | Zeynep | Zoe
`);
