/** Given names of the Spanish press, in front of which a country's name is a surname. */
import { list } from "../names/list";

export const spanishGivenNames: readonly string[] = list(`
  Abel | Abigail | Abraham | Adela | Adolfo | Adrián | Adriana | Agustín | Agustina | Aída | Aitana | Aitor | Alan
  Alba | Albert | Alberto | Alejandra | Alejandro | Alejo | Alex | Álex | Alexander | Alexandra | Alexis | Alfonso
  Alfredo | Alicia | Alma | Almudena | Alonso | Álvaro | Amadeo | Amalia | Amanda | Amelia | Amparo | Ana | Anabel
  Anastasia | Andrea | Andreu | Andrés | Ángel | Ángela | Ángeles | Anna | Antonella | Antoni | Antonia | Antonio
  Araceli | Arantxa | Ariadna | Ariel | Armando | Arnau | Arturo | Augusto | Aurelio | Aurora | Azucena | Baltasar
  Bárbara | Bartolomé | Beatriz | Begoña | Belén | Benito | Benjamín | Bernardo | Berta | Blanca | Blas | Borja | Brenda
  Bruno | Camila | Camilo | Candela | Carla | Carles | Carlos | Carlota | Carme | Carmelo | Carmen | Carolina | Catalina
  Cayetana | Cayetano | Cecilia | Celia | César | Christian | Cintia | Clara | Claudia | Claudio | Clemente | Concepción
  Conchita | Consuelo | Cristian | Cristina | Cristóbal | Cruz | Damián | Dani | Daniel | Daniela | Danilo | Darío | David
  Débora | Delfina | Diana | Diego | Dolores | Domingo | Duván | Édgar | Edgardo | Edmundo | Edson | Eduardo | Edwin
  Efraín | Elena | Eleonora | Elías | Elisa | Elisabeth | Eloísa | Eloy | Elsa | Elvira | Emilia | Emiliano | Emilio | Emma
  Emmanuel | Enric | Enrique | Eric | Érica | Erika | Ernesto | Esperanza | Esteban | Estefanía | Estela | Ester | Esther
  Eugenia | Eugenio | Eva | Evelyn | Fabián | Fabiola | Facundo | Fátima | Federico | Felipe | Félix | Fermín | Fernanda
  Fernando | Ferran | Fidel | Flavio | Flor | Florencia | Francesc | Francisca | Francisco | Franco | Freddy | Gabriel
  Gabriela | Gael | Gaspar | Gema | Genaro | Gerard | Gerardo | Germán | Gilberto | Gina | Giovanni | Gisela | Gladys
  Gloria | Gonzalo | Gregorio | Guadalupe | Guido | Guillermo | Gustavo | Hernán | Héctor | Helena | Heriberto | Hilda
  Horacio | Hugo | Humberto | Ignacio | Iker | Ildefonso | Inés | Inmaculada | Irene | Iris | Irma | Isaac | Isabel
  Isidro | Ismael | Iván | Jacinto | Jacobo | Jaime | Jairo | James | Javi | Javier | Jennifer | Jeremías | Jerónimo
  Jesús | Jimena | Jhon | Joan | Joaquín | Joel | John | Johnny | Jonathan | Jordi | Jorge | José | Josefa | Josefina
  Josep | Josué | Juan | Juana | Juanita | Julia | Julián | Juliana | Julieta | Julio | Justo | Karen | Karina | Karla
  Kevin | Laia | Laura | Lautaro | Leandro | Leonardo | Leonel | Leonor | Leopoldo | Leticia | Lidia | Lilia | Liliana
  Lina | Lionel | Lisandro | Lola | Lorena | Lorenzo | Lourdes | Lucas | Lucía | Luciana | Luciano | Luis | Luisa | Luz
  Macarena | Magdalena | Maite | Malena | Manolo | Manuel | Manuela | Mar | Marc | Marcela | Marcelo | Marcial | Marco
  Marcos | Margarita | María | Mariana | Mariano | Maribel | Marina | Mario | Marisa | Marisol | Marta | Martha | Martí
  Martín | Martina | Mateo | Matías | Matilde | Maximiliano | Máximo | Mayra | Melchor | Melissa | Mercè | Mercedes | Micaela
  Michael | Miguel | Mikel | Milagros | Milena | Miranda | Miriam | Míriam | Moisés | Mónica | Montserrat | Nadia | Nahuel
  Nancy | Natalia | Nerea | Néstor | Nelson | Nico | Nicolás | Nicole | Nieves | Noelia | Noemí | Nora | Norberto | Norma
  Nuria | Núria | Octavio | Óliver | Olga | Omar | Oriol | Orlando | Óscar | Osvaldo | Pablo | Paco | Paloma | Pamela
  Paola | Pascual | Patricia | Patricio | Pau | Paul | Paula | Paulina | Pedro | Penélope | Pepe | Pere | Petra | Pilar | Purificación
  Rafa | Rafael | Raimundo | Ramiro | Ramón | Raquel | Raúl | Rebeca | Regina | Reinaldo | Remedios | Renata | Renato | René
  Ricardo | Richard | Rigoberto | Rita | Robert | Roberta | Roberto | Rocío | Rodolfo | Rodrigo | Rogelio | Roger | Román
  Romina | Ronald | Rosa | Rosalía | Rosario | Rubén | Ruth | Salomé | Salvador | Samanta | Samuel | Sandra | Santi | Santiago
  Sara | Saúl | Sebastián | Selena | Selene | Sergio | Severo | Silvana | Silvia | Silvio | Simón | Sofía | Sol | Soledad
  Sonia | Soraya | Stella | Susana | Tamara | Tania | Tatiana | Teo | Teodoro | Teresa | Thiago | Tom | Tomás | Toni | Trini
  Ulises | Unai | Úrsula | Valentín | Valentina | Valeria | Vanderlei | Vanesa | Vanessa | Verónica | Vicente | Vicenta | Víctor
  Victoria | Vilma | Violeta | Virginia | Viviana | Walter | Wálter | Wilson | Xavi | Xavier | Ximena | Yadira | Yago | Yaiza
  Alessandro | Alessia | Andrew | Anne | Antoine | Bill | Bob | Charles | Charlie | Chiara | Chloe | Chris | Claire | Craig
  Dennis | Dylan | Edward | Elisabetta | Elizabeth | Emily | Enzo | Fabio | Fabrizio | Federica | Filippo | Francesca | Francesco
  Françoise | Frank | Fred | Gianluca | Gianni | Gary | Giorgia | Giorgio | Giulia | Giuliano | Giuseppe | Grace | Greg | Hans
  Harry | Heather | Henry | Isabella | Jackie | Jacques | Jane | Janet | Jason | Jean | Jeff | Jerry | Jessica | Jimmy | Joe | Jonas
  Jürgen | Kate | Keith | Ken | Klaus | Larry | Linda | Lisa | Lorenza | Louis | Luca | Lucie | Luigi | Marcello | Marie | Mary
  Massimo | Matteo | Matthew | Max | Maurizio | Michel | Michele | Mike | Nicola | Nick | Oliver | Paolo | Patrick | Philippe | Phil
  Pierre | Pietro | Rachel | Riccardo | Roland | Sally | Sam | Sarah | Scott | Sean | Serge | Simone | Sophie | Stefan | Stefania
  Stefano | Stephen | Steven | Susan | Thomas | Tim | Tony | Valentino | Vincent | Vincenzo | William | Yves
  Abril | Aldo | Ainhoa | Ainara | Amaia | Amaya | Anselmo | Ander | Asier | Aurelia | Basilio | Benita | Bernarda | Braulio | Brígida
  Calixto | Casimiro | Celeste | Celestino | Ciro | Cósimo | Crisanto | Dámaso | Demetrio | Deisy | Diógenes | Donato | Dora
  Efrén | Egidio | Eladio | Eleazar | Eliana | Elio | Eliseo | Elkin | Elmer | Encarna | Encarnación | Epifanio | Etelvina | Eulalia
  Eusebio | Evaristo | Ezequiel | Fabricio | Faustino | Felisa | Félix | Filomena | Florentino | Froilán | Fulgencio | Gerónimo
  Giovanna | Graciela | Greta | Griselda | Haydée | Hermenegildo | Hipólito | Honorio | Ingrid | Isaías | Isaura | Isolina | Itziar
  Jaqueline | Jazmín | Jenny | Joana | Jorgelina | Justina | Justino | Katherine | Lázaro | Leandra | Leocadio | Leonel | Leslie
  Lisbeth | Loreto | Lucrecia | Ludovico | Luisina | Magaly | Marcelina | Marcelino | Maritza | Mauro | Maximino | Mayte | Melisa
  Mirta | Modesto | Narciso | Natividad | Nazaret | Nélida | Nicanor | Nidia | Nubia | Odalys | Ofelia | Olegario | Onofre | Pancho
  Plácido | Poncho | Porfirio | Primitivo | Prudencio | Quintín | Rebeca | Reina | Rómulo | Roque | Rosalba | Rosana | Roxana | Rufino
  Sabina | Sabrina | Santos | Segundo | Servando | Sixto | Socorro | Tadeo | Telmo | Timoteo | Tobías | Tristán | Urbano | Valerio
  Venancio | Wendy | Wilfredo | Wilmer | Yamile | Yanina | Yeison | Yessica | Yolanda | Yuri | Zacarías | Zulema
  Ahmed | Ali | Brahim | Chick | Chuck | Dick | Donald | George | Hassan | Ibrahim | Jack | Jim | Kim | Mark | Mohamed
  Mohammed | Neymar | Omer | Peter | Ronaldo | Steve | Youssef | Lamine | Yamila | Yesenia | Yolanda | Zoe
`);
