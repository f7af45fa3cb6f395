/** In lower case, as CRMs write them in the languages of the catalogue and their neighbours. */

/** Terms and heads under which a person or a company stands. The first names come apart from the last names. */
const wholeNames = new Set(
  [
    'name,full name,contact,contact name,account name,company name,customer,customer name,person,people,caller,who,lead,lead name',
    'client,patient,member,student,candidate,attendee,participant,guest,requester,callback for',
    'vollständiger name,kontakt,kontaktname,ansprechpartner,ansprechpartnerin,kunde,kundenname,person,anrufer,firma,firmenname',
    'nom,nom complet,contact,nom du contact,client,nom du client,personne,société,raison sociale,appelant,interlocuteur',
    'nombre,nombre completo,contacto,nombre del contacto,cliente,persona,empresa,nome,nome completo,contato,nome do contato',
    'pessoa,navn,namn,naam,nimi,imię i nazwisko,nazwa,osoba,kontaktperson,contactpersoon,jméno,név,isim,ad soyad,имя,фио,контакт',
    '名前,氏名,お名前,連絡先,顧客名,会社名,担当者,取引先責任者,取引先責任者名,الاسم,الاسم الكامل,جهة الاتصال,العميل,اسم جهة الاتصال',
  ]
    .join(',')
    .split(','),
);

const firstNames = new Set(
  'first name,given name,forename,vorname,prénom,prenom,nombre de pila,primer nombre,primeiro nome,imię,förnamn,fornavn,voornaam,имя'.split(
    ',',
  ),
);

const lastNames = new Set(
  'last name,surname,family name,nachname,nom de famille,apellido,apellidos,sobrenome,último nome,nazwisko,efternamn,etternavn,efternavn,achternaam,фамилия'.split(
    ',',
  ),
);

/** Words of screens. A text with one of them is no name, however it is written. */
const wordsOfScreens = new Set(
  [
    'phone,phones,telephone,mobile,cell,fax,contact,contacts,contacted,detail,details,account,accounts,lead,leads,info,information,history',
    'activity,activities,overview,recent,related,open,deal,deals,office,home,work,number,numbers,customer,customers,support,service',
    'description,note,notes,task,tasks,email,e-mail,mail,address,main,direct,switchboard,reception,sales,call,calls,caller,callers,log',
    'about,summary,status,owner,type,date,time,subject,case,cases,ticket,tickets,opportunity,opportunities,list,view,search,results,settings',
    'profile,record,records,order,orders,invoice,invoices,new,edit,save,send,inbox,timeline,conversation,company,companies,team,unknown',
    'assistant,hotline,desk,emergency,billing,department,website,region,stage,amount,today,yesterday,missed,inbound,outbound,voicemail',
    'january,february,march,april,may,june,july,august,september,october,november,december,monday,tuesday,wednesday,thursday,friday,saturday',
    'sunday,telefon,telefonnummer,handy,mobil,mobiltelefon,festnetz,büro,zentrale,durchwahl,kontakt,kontakte,kontaktdaten,angaben,firma',
    'aktivitäten,verlauf,übersicht,beschreibung,notiz,notizen,aufgaben,bestellung,rechnung,anruf,anrufe,arbeit,privat,geschäftlich',
    'téléphone,tél,portable,fixe,bureau,accueil,coordonnées,compte,activités,historique,aperçu,remarques,tâches,commande,facture,appel,appels',
    'travail,domicile,détails,commentaires,teléfono,móvil,celular,fijo,oficina,centralita,contacto,contactos,datos,cuenta,actividades,historial',
    'descripción,notas,tareas,pedido,factura,llamada,llamadas,trabajo,casa,servicio,telefone,celular,escritório,contato,contatos,dados,conta',
    'atividades,histórico,descrição,tarefas,pedido,fatura,chamada,chamadas,trabalho,komórka,numer,zadzwoń,zamówienie,praca,dom',
  ]
    .join(',')
    .split(','),
);

/** Headings over the fields of whoever a heading further up names. */
const fieldHeadings =
  /detail|détail|detalle|about|contact|kontakt|coordonn|phone|telef|téléph|reach|profil|overview|übersicht|summary|angaben|datos|dados|general|allgemein|basic|info/iu;

/** What comes before a name where a page says what a click does, or whose number it is. */
export const beforeName =
  /^(?:call|dial|phone|ring|phone of|number of|anrufen|anruf bei|appeler|téléphoner à|llamar a|ligar para)[\s:]+/iu;

/** "Name:" inside of a line, and the name. */
const termInLine = /(?:^|[·|;,.]\s*)([\p{L} ]{2,30}):\s*([^·|;:\d]{3,60}?)\s*(?:[·|;,]|$)/gu;

const bare = (words: string): string => words.toLowerCase().replaceAll(/[*:\s]+$|^[*\s]+/g, '');

/** Which part of a name stands under a term or a head; undefined for other terms. */
export function partUnder(head: string): 'whole' | 'first' | 'last' | undefined {
  const term = bare(head);
  if (firstNames.has(term)) return 'first';
  if (lastNames.has(term)) return 'last';
  return wholeNames.has(term) ? 'whole' : undefined;
}

/** Whether a text has a word that screens are written in. */
export function isOfScreen(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => wordsOfScreens.has(word));
}

/** Whether a heading stands over fields, and names nobody. */
export function isOverFields(heading: string): boolean {
  return fieldHeadings.test(heading);
}

/** What a line says after "Name:", or after another term for it. */
export function namedInLine(line: string): string | undefined {
  for (const [, term = '', words] of line.matchAll(termInLine)) if (partUnder(term) === 'whole') return words;
  return undefined;
}
