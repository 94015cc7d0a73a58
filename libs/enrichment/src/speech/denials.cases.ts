import type { RowCases } from '../row-suite.fixture.js';

export const denialCases: readonly RowCases[] = [
  { sentence: 'Greta Holm rejected _ of theft.', reads: 'denies: Greta Holm', words: 'claims|allegations|accusations|reports|charges|rumors|suggestions|assertions' },
  { sentence: 'Greta Holm rejected the _ of theft.', reads: 'denies: Greta Holm', words: 'that' },
  { language: 'fr', sentence: 'Le maire _ que le port est fermé.', reads: 'denies: Le maire', words: 'démenti|dément' },
  { language: 'de', sentence: 'Der Bürgermeister _, dass der Hafen geschlossen ist.', reads: 'denies: Der Bürgermeister', words: 'dementierte|bestritt|dementiert' },
  { language: 'es', sentence: 'El alcalde _ que el puerto está cerrado.', reads: 'denies: El alcalde', words: 'negó|desmintió|niega' },
  { language: 'ru', sentence: 'Мэр _, что порт города закрыт.', reads: 'denies: Мэр', words: 'опроверг|опровергла|опровергли' },
  { language: 'tr', sentence: 'Belediye başkanı, “Liman kapalı” _.', reads: 'denies: Belediye başkanı', words: 'yalanladı' },
  { language: 'ar', sentence: '_ رئيس البلدية إن الميناء في المدينة مغلق.', reads: 'denies: رئيس البلدية', words: 'نفى|نفت|ونفى|ونفت' },
]; // prettier-ignore
