/** Given names in the English press that are nothing else at the start of a sentence: a word behind one is a family name. */
import { list } from "../names/list";

export const englishGivenNames: ReadonlySet<string> = new Set(
  list(`
    Aaron | Abigail | Adam | Agnes | Agnieszka | Aidan | Aisha | Alan | Albert | Alec | Alex | Alexander | Alexandra
    Alexis | Alfred | Alice | Alicia | Alison | Allan | Allen | Allison | Amanda | Amelia | Amy | Ana | Anatole | Andre
    Andrea | Andrew | Andy | Angela | Angus | Anita | Ann | Anna | Anne | Annette | Annie | Anthony | Anton | Antoine
    Archie | Arnold | Arthur | Ashley | Audrey | Barbara | Barry | Beatrice | Becky | Ben | Benjamin | Bernard | Bernie
    Beth | Bethany | Betty | Beverley | Beverly | Bob | Bobby | Brad | Bradley | Brandon | Brenda | Brendan | Brett | Brian
    Bridget | Bruce | Bryan | Caitlin | Callum | Calvin | Cameron | Camille | Candice | Carl | Carla | Carmen | Carol
    Caroline | Carolyn | Carrie | Casey | Catherine | Cathy | Cecil | Cecilia | Cedric | Chad | Charles | Charlie
    Charlotte | Cheryl | Chloe | Chris | Christian | Christina | Christine | Christopher | Cindy | Claire | Clare
    Clarence | Claude | Claudia | Clifford | Clive | Colin | Connor | Conor | Corey | Courtney | Craig | Curtis | Cynthia
    Daisy | Damian | Damien | Dan | Daniel | Danielle | Danny | Darren | Darryl | Dave | David | Davis | Dean | DeAndre
    Deborah | Debbie | Deepa | Denis | Denise | Dennis | Derek | Diana | Diane | Dick | Dolores | Dominic | Donald | Donna
    Doris | Dorothy | Doug | Douglas | Duncan | Dwayne | Dylan | Eddie | Edgar | Edith | Edmund | Edna | Edward | Edwin
    Eileen | Elaine | Eleanor | Elena | Eli | Elizabeth | Ella | Ellen | Ellie | Elliot | Elsie | Emily | Emma | Eric
    Erica | Erin | Ernest | Esther | Ethan | Ethel | Eugene | Eva | Evan | Evelyn | Felicity | Felix | Fiona | Frances
    Francis | Frank | Franklin | Fred | Freddie | Frederick | Gareth | Gary | Gavin | Gemma | Geoff | Geoffrey | George
    Gerald | Gerard | Gillian | Gina | Gladys | Glen | Glenn | Gloria | Gordon | Graeme | Graham | Greg | Gregory | Greta
    Guy | Hal | Hannah | Harold | Harriet | Harry | Harvey | Hayley | Hazel | Heather | Hector | Heidi | Helen | Helena
    Henry | Herbert | Hilary | Howard | Hugh | Hugo | Ian | Imogen | Ingrid | Irene | Iris | Isaac | Isabel | Isabella | Isla
    Ivan | Jack | Jackie | Jacob | Jacqueline | Jake | James | Jamie | Jan | Jane | Janet | Janice | Jared | Jasmine | Jason
    Jay | Jean | Jeff | Jeffrey | Jennifer | Jenny | Jeremy | Jerome | Jerry | Jesse | Jessica | Jill | Jim | Jimmy | Joan
    Joanna | Joanne | Jodie | Joe | Joel | John | Johnny | Jon | Jonathan | Jordan | Joseph | Josephine | Josh | Joshua | Joyce
    Judith | Judy | Jules | Julia | Julian | Julie | Juliet | Justin | Karen | Karl | Kate | Katherine | Kathleen | Kathryn
    Kathy | Katie | Kayla | Keith | Kelly | Ken | Kenneth | Kerry | Kevin | Kieran | Kim | Kimberly | Kirsten | Kirsty | Kristen
    Kristin | Kyle | Lara | Larry | Laura | Lauren | Lawrence | Leah | Lee | Leila | Leo | Leon | Leonard | Leroy | Leslie | Lewis
    Liam | Lillian | Linda | Lindsay | Lisa | Logan | Lois | Lola | Louis | Louise | Lucas | Lucy | Luke | Lydia | Lynn | Mabel
    Maggie | Malcolm | Mandy | Marcus | Margaret | Marie | Marilyn | Marion | Marjorie | Mark | Marlene | Martha | Martin
    Martyn | Marvin | Mary | Mathew | Matt | Matthew | Maureen | Maurice | Megan | Melanie | Melinda | Melissa | Melvin
    Merrick | Michael | Michelle | Mick | Mickey | Miguel | Mike | Mildred | Miranda | Mohammed | Moira | Molly | Monica
    Montell | Muriel | Nadia | Nancy | Naomi | Natalie | Natasha | Nathan | Neil | Nell | Nelson | Niall | Nicci | Nicholas
    Nick | Nicola | Nicole | Nigel | Nina | Noah | Noel | Nora | Norma | Norman | Oliver | Olivia | Oscar | Owen | Pamela
    Patricia | Patrick | Paul | Paula | Pauline | Peggy | Penelope | Penny | Percy | Pete | Peter | Phil | Philip | Phillip
    Phoebe | Phyllis | Pierre | Polly | Priya | Rachel | Rajesh | Ralph | Randall | Randy | Raymond | Rebecca | Reginald | Rhys
    Richard | Rick | Ricky | Rita | Robert | Roberta | Robin | Rodney | Roger | Roland | Ron | Ronald | Ronnie | Rory | Rosa
    Rosemary | Ross | Roy | Rupert | Ruth | Ryan | Sally | Sam | Samantha | Samuel | Sandra | Sara | Sarah | Scott | Sean | Sebastian
    Shane | Shannon | Sharon | Sheila | Shelley | Shirley | Sid | Sidney | Simon | Sonia | Sophia | Sophie | Spencer | Stacey
    Stan | Stanley | Stella | Stephanie | Stephen | Steve | Steven | Stewart | Stuart | Susan | Susie | Suzanne | Sylvia | Tamara
    Tana | Tania | Tanya | Tara | Ted | Terence | Teresa | Terry | Theo | Theodore | Theresa | Thomas | Tim | Timothy | Tina | Todd
    Tom | Tommy | Toni | Tony | Tracey | Tracy | Travis | Trevor | Troy | Tyler | Tyrone | Ursula | Valerie | Vanessa | Vera
    Vernon | Veronica | Vicky | Vincent | Vivian | Wallace | Walter | Wanda | Warren | Wayne | Wendy | Wesley | Wilfred
    William | Winifred | Winston | Xavier | Yvette | Yvonne | Zach | Zachary | Zoe | Andréa | Rohan | Rahul | Arjun | Ananya
    Anjali | Vikram | Sanjay | Sunita | Nisha | Wei | Mei | Siti
    Abby | Abdul | Ada | Adele | Adrian | Adriana | Adrienne | Ahmed | Aileen | Ainsley | Alana | Alastair | Alejandro
    Alexandre | Alfie | Alina | Alistair | Alma | Alvin | Alyssa | Amir | Amit | Anand | Andreas | Angelica
    Angelina | Angie | Anika | Anil | Annabel | Annabelle | Antonia | Antonio | Anya | Ariana | Arun | Ashton | Astrid
    Aubrey | Augustus | Ava | Avery | Barnaby | Baxter | Bea | Belinda | Bella | Bernadette | Bert | Bertha
    Bettina | Bianca | Billie | Billy | Bonnie | Bradford | Bree | Brianna | Brooke | Bryony | Byron | Caleb | Camilla
    Candace | Carlos | Carlton | Carly | Carole | Cassandra | Cassie | Celeste | Celia | Celine | Chantal
    Chantelle | Charlene | Chelsea | Chelsey | Chesney | Chuck | Clara | Clarissa | Claudette | Cleo | Clint | Clyde
    Colette | Colleen | Constance | Cora | Cordelia | Cornelius | Cristina | Damon | Dana | Daphne | Darcy | Darius
    Darlene | Darrell | Deanna | Declan | Deepak | Deirdre | Delia | Della | Denzel | Desmond | Diego | Dimitri | Dina
    Dinah | Dion | Dionne | Dirk | Doreen | Dorian | Duane | Dustin | Ebony | Edie | Edwina | Effie | Elias | Elijah
    Elise | Eliza | Elliott | Ellis | Elmer | Eloise | Elton | Elvis | Emanuel | Emilia | Emmanuel | Emmett | Enid
    Enrique | Ernie | Estelle | Eunice | Ezra | Fabian | Farah | Fatima | Faye | Ferdinand | Fergus | Fernando
    Finlay | Flora | Floyd | Francesca | Francesco | Francine | Freda | Freya | Frida | Gabby | Gabriel | Gabriela
    Gabrielle | Gail | Garrett | Garry | Gaynor | Genevieve | Georgina | Geraldine | Germaine | Gerry | Gilbert
    Giles | Ginny | Gita | Giulia | Glenda | Glenys | Gracie | Gretchen | Gus | Gwen | Gwyneth | Hamish | Hank | Hans
    Harley | Harper | Harrison | Hattie | Hayden | Hema | Henrietta | Herman | Hester | Hilda | Horace | Hubert
    Humphrey | Hussein | Ibrahim | Ida | Ignatius | Ike | Imran | Ines | Irma | Irving | Isaiah | Isha | Isobel
    Jacinda | Jacques | Jada | Jaime | Jamal | Jana | Janelle | Janine | Jarvis | Javier | Jayne | Jeanette | Jeannie
    Jed | Jemima | Jen | Jenna | Jermaine | Jess | Jessie | Joachim | Joaquin | Jocelyn | Joey | Johanna | Jorge
    Jose | Josef | Josie | José | Juan | Juanita | Judd | Jude | Julio | Julius | Justine | Kamal | Kara | Karim
    Karin | Karina | Kasey | Katarina | Katharine | Katrina | Kavita | Kay | Keeley | Keira | Keisha | Kelsey
    Kendall | Kendra | Kenny | Kiera | Kiran | Kirk | Kristina | Kurt | Kylie | Lachlan | Lana | Latoya | Laurence
    Laurie | Lavinia | Layla | Leigh | Lena | Lenny | Leona | Lester | Leticia | Lexi | Lila | Lily | Linus | Lionel
    Lizzie | Lloyd | Lorenzo | Loretta | Lorna | Lorraine | Lottie | Luca | Lucia | Lucille | Lucinda | Luis | Luisa
    Lyle | Mackenzie | Maddie | Madeleine | Madeline | Mae | Magnus | Maisie | Mallory | Manuel | Marc | Marcel
    Marcia | Margot | Maria | Mariah | Marian | Marianne | Mario | Marisa | Marissa | Marlon | Marsha | Marta
    Martina | Mateo | Matilda | Maud | Maude | Mavis | Maxine | Maxwell | Maya | Meera | Meghan | Mehmet | Meredith
    Mia | Micah | Milton | Mimi | Minnie | Miriam | Mitchell | Mohamed | Mohammad | Mona | Morris | Mortimer | Moses
    Muhammad | Mustafa | Myra | Myrtle | Nadine | Nanette | Natalia | Ned | Neha | Nellie | Nerys | Nessa | Nico
    Nicolas | Nikhil | Nikki | Nikolai | Noelle | Noreen | Odette | Olga | Ollie | Omar | Orla | Orson | Osama | Otis
    Otto | Ozzy | Pablo | Paddy | Paige | Patsy | Patti | Pedro | Perry | Petra | Philippa | Pippa | Pooja
    Priscilla | Prudence | Quentin | Quincy | Rafael | Raj | Raju | Ramesh | Ramon | Ramona | Raquel | Raul | Ravi
    Raúl | Reece | Reese | Reggie | Rhiannon | Rhoda | Rhonda | Ricardo | Riley | Roberto | Rocco | Rodrigo | Rohit
    Roisin | Romesh | Rosalie | Rosalind | Rosanna | Roseanne | Rosie | Rowan | Roxanne | Rudolph | Rudy | Rufus
    Russell | Sabrina | Sadie | Salma | Salman | Sameer | Sandeep | Sasha | Saul | Scarlett | Selena | Selina | Serena
    Seth | Shania | Shanice | Shaun | Shauna | Shawn | Sheldon | Sherry | Shreya | Siobhan | Sofia | Sonja | Sonny
    Stefan | Stefanie | Stephan | Suki | Suresh | Susanna | Susannah | Suzie | Sven | Sybil | Tabitha | Tamsin
    Tanisha | Tasha | Tatiana | Tess | Tessa | Thelma | Thérèse | Tiffany | Tilly | Tobias | Toby | Tracie | Tricia
    Trish | Trisha | Tristan | Trudy | Uma | Umar | Valentina | Vaughan | Velma | Verity | Vijay | Viktor | Vince
    Virgil | Vivien | Vivienne | Vladimir | Wally | Walt | Wilbur | Willie | Wilma | Wyatt | Yasmin | Yolanda | Yusuf
    Zac | Zack | Zainab | Zara | Zelda | Zena
  `),
);
