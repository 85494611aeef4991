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
  `),
);
