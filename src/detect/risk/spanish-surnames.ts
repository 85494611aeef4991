/** Surnames of the Spanish press, behind which a country's name is a first name: España Martín, Egipto Martínez. */
import { list } from "../names/list";

export const spanishSurnames: readonly string[] = list(`
  Acosta | Acuña | Aguilar | Aguirre | Alonso | Álvarez | Aranda | Arias | Arroyo | Ávila | Ayala | Barrera | Barrios | Bautista
  Benítez | Bermúdez | Bernal | Blanco | Bravo | Caballero | Cabrera | Calderón | Calvo | Campos | Cano | Carmona | Caro
  Carrasco | Carrillo | Castaño | Castillo | Castro | Cárdenas | Cervantes | Chávez | Colmenares | Contreras | Cordero
  Cortés | Crespo | Cruz | Delgado | Díaz | Domínguez | Duarte | Durán | Escobar | Espinosa | Espinoza | Estrada | Fernández
  Ferrer | Figueroa | Flores | Fuentes | Gallardo | Gallego | Gálvez | García | Garrido | Gil | Giménez | Gómez | González
  Guerra | Guerrero | Gutiérrez | Guzmán | Hernández | Herrera | Herrero | Hidalgo | Hurtado | Ibáñez | Iglesias | Jiménez
  Juárez | Lara | León | López | Lorenzo | Lozano | Luna | Maldonado | Marín | Márquez | Martín | Martínez | Medina | Mejía
  Méndez | Mendoza | Mercado | Miranda | Molina | Montero | Montes | Mora | Morales | Moreno | Muñoz | Murillo | Naranjo
  Navarro | Nieto | Núñez | Ochoa | Ojeda | Ortega | Ortiz | Osorio | Pacheco | Padilla | Palacios | Pardo | Parra | Pascual
  Peña | Perea | Pérez | Pineda | Ponce | Prieto | Quintero | Ramírez | Ramos | Restrepo | Reyes | Rincón | Ríos | Rivas
  Rivera | Robles | Rodríguez | Rojas | Román | Romero | Rubio | Ruiz | Sáez | Salazar | Salas | Sánchez | Sanz | Santana
  Santiago | Santos | Sanz | Serrano | Silva | Solís | Soria | Soto | Suárez | Tapia | Téllez | Torres | Trujillo | Valdés
  Valencia | Valenzuela | Vargas | Vásquez | Vázquez | Vega | Velasco | Velázquez | Vera | Vicente | Vidal | Villalba | Zamora
  Zapata | Zúñiga
`);
