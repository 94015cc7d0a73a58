import { foldWord } from '../dates/fold-word.js';

/**
 * Common given names around the world, Latin letters. One of them at the start makes a capitalised pair of words a person rather than a
 * section or a brand; its absence says nothing.
 */
const names = `aaron abby abdul abdullah abigail abu adam adrian adriana agnes agnieszka ahmad ahmed aisha akira alan albert alberto alejandra alejandro
aleksandr aleksandra alessandra alessandro alex alexa alexander alexandra alexis ali alice alicia alina alison allison alyssa amanda amar amber amelia amina amir
amit amy ana anastasia anders andre andrea andreas andrei andres andrew andrzej andy angela angelina anita anjali ankit ann anna annabel anne annette annie anthony antoine
anton antonio april arash aria ariel arjun arlene armando arthur arturo asad asha ashley audrey austin ava ayesha aziz barbara barry beatrice beatriz becky belen ben
benjamin bernard beth bethany betty bianca bilal bill blake bob bogdan bonnie boris brad bradley brandon brenda brendan brent brett brian brianna brittany brooke bruce bryan bryce caitlin caleb
cameron camila camille carl carla carlo carlos carmen carol carolina caroline caroline carolyn carrie casey cassidy catalina catherine cathy cecilia celeste chad chandler charles charlie charlotte chelsea chen
cheryl chiara chloe chris christian christina christine christoph christophe christopher christy cindy claire clara clare claudia claudio clay clement cody colin colleen connor conor corey craig
cristina crystal curtis cynthia dalia damian damien dan dana daniel daniela daniele danielle danny daria darius darren dave david dawn dean deborah debra deepak delia denis denise dennis derek diana diane
diego dieter dina dmitri dmitry dominic dominik don donald donna doris dorothy doug douglas duncan dustin dylan eduard eduardo edward edwin eileen elaine elena eli elias elif elisa elise eliza elizabeth ella
ellen emil emily emma emmanuel enrico enrique eric erica erik erika erin ernest esra esteban esther ethan eugene eva evan evelyn fabian fabio farah fatima fatma federico felipe felix fernanda fernando fiona florian
frances francesca francesco francis francisco franck frank fred frederic frederik gabriel gabriela gabrielle gareth gary gavin gemma genevieve geoff geoffrey george georgia gerald gerard gianluca gilbert gillian gina giorgio giovanni giulia
giuseppe glenn gloria gonzalo gordon grace graham grant greg gregory greta guillaume guillermo gustavo guy gwen haley hamid hamza hana hannah hans harold harriet harry hasan hassan heather heba hector heidi helen helena henri henrik henry
herbert hiroshi holly howard hugh hugo hussein ian ibrahim igor ilya imran ines ingrid ioana irene irina isaac isabel isabella isabelle isaiah ivan ivana jack jackie jackson jacob jacqueline jaime jake jakub james jamie
jan jana jane janet janice jared jasmine jason javier jay jean jeff jeffrey jen jenna jennifer jenny jeremy jerome jerry jess jesse jessica jessie jill jim jimmy jo joan joanna joanne jodi joe joel johan johannes john johnny jon
jonas jonathan jordan jordana jorge jose josef joseph josh joshua joy joyce juan judith judy julia julian juliana julie julien juliet juliette jun justin kaitlyn karen karim karin karina karl karla karolina kasia kate katarina katarzyna katelyn katherine
kathleen kathryn kathy katia katie katrina kayla keith kelly kelsey ken kendra kenneth kenji kerry kevin khaled khalid kim kimberly kira kirsten klaus kristen kristian kristin kristina krystyna kurt kyle kylie lara larry laura lauren laurence laurent
layla lea leah lee leila lena leo leon leonard leonardo leonor leslie leyla liam lidia lillian lily linda lindsay lindsey lisa liz liza logan lorenzo lori louis louise luc luca lucas lucia luciana lucy luis luisa lukas luke luna lydia lynn
madeleine madeline madison maggie magnus mahmoud maja malik manuel mara marc marcel marcela marcin marco marcos marcus margaret maria mariam marian mariana marie marilyn marina mario marion marisa mark marko marta martha martin martina marwan mary maryam mateo
mateusz mathew mathieu mathilde matias matt matteo matthew matthias maura maureen maurice mauricio max maxim maya megan mehdi mehmet mei melanie melinda melissa meredith mia michael michael michal michel michele michelle miguel mihai mike mikhail mila milan milena miles mindy
mira miranda mirela miriam mitchell mohamed mohammad mohammed moira molly monica monika morgan moses muhammad murat mustafa mykola myles nabil nadia nadine nancy naomi natalia natalie natasha nathalie nathan neil nelson nicholas nick nicola nicolas nicole nigel nikita nikolai nikos nina nisha
noah noel noor nora norman nuno olaf oleg olena olga olive oliver olivia omar oscar osman owen pablo paige pamela paola paolo parisa pascal pat patricia patrick patrik paul paula pauline pavel pavlina pedro peggy penelope perry pete peter petra phil philip philipp philippe
phoebe pierce pierre piotr polly prakash pranav prince priya rachel rafael rahul raj rajesh ralph ramon rana randall randy raphael rashid raul ravi ray raymond rebecca reed regina reid rene renee reza ricardo richard rick rita rob robert roberta roberto robin rodrigo roger roland roman
romain ron ronald rosa rosalind rose ross roy ruben russell ruth ryan sabine sabrina sadia said salim sally salma sam samantha samir samuel sandra sandro sanjay santiago sara sarah saskia scott sean sebastian selin selma serena serge sergei sergey sergio seth shannon sharon shaun shawn sheila
shelby shelley sherry shreya sid silvia simon simona simone sofia sonia sophia sophie spencer stacey stacy stefan stefania stefano stella stephanie stephen steve steven stuart sue sultan suresh susan susanna susanne suzanne svetlana sven sylvia sylvie tamara tania tanya tara tariq tatiana taylor ted
teresa terry thea theo theodore theresa thomas tiago tiffany tim timothy tina tobias todd tom tomas tomasz tommy toni tony tracy trevor tricia tristan troy tyler ulrich ursula valentina valeria valerie vanessa vera veronica veronika vicky victor victoria vijay vikram vincent vincenzo viola violet virginia vivian
vladimir walter wanda wang wei wendy wesley will william wolfgang xavier yan yann yara yasmin yolanda yuki yusuf yves yvonne zach zachary zahra zainab zara zeynep zhang zoe zoran`;

const known = new Set(names.split(/\s+/u));

/** Whether `name` begins with a common given name. */
export function startsWithGivenName(name: string): boolean {
  return known.has(foldWord(name.split(/[\s-]/u)[0] ?? ''));
}
