/** A list of words written with commas between them. */
function wordList(text: string): string[] {
  return text.split(',').map((word) => word.trim().replaceAll(/\s+/g, ' '));
}

/** Words that announce a phone number, in the languages of the countries Ringside is used in. */
export const phoneWords: readonly string[] = wordList(`
  tel, callto, tél, telephone, téléphone, telefon, telefono, teléfono, telefone, telefoon, puhelin, phone, ph, caller id, callback, mobile,
  mob, mobil, móvil, movil, celular, cellulare, cell, handy, portable, fax, telefax, call, dial, ring, text,
  sms, whatsapp, reach, hotline, helpline, toll free, toll-free, freephone, switchboard, landline, direct, desk
  line, voicemail, durchwahl, rufnummer, anrufen, rückruf, zentrale, festnetz, appelez, appeler, joindre,
  llamar, llame, llámame, llama, ligue, ligar, chiamare, chiamate, bellen, bel, dzwonić, zadzwoń, komórka, kom,
  тел, телефон, моб, мобильный, звоните, 电话, 電話, 手机, 手機, 携帯, 拨打, 致电, 热线, 연락처, 전화, 휴대폰, هاتف, جوال, الاتصال,
  טלפון, נייד, טל, फ़ोन, मोबाइल, โทร
`);

/** Words that announce digits of another kind: orders, accounts, registrations, measurements. */
export const otherWords: readonly string[] = wordList(`
  order, invoice, inv, ticket, case, ref, reference, account, acct, acc, a/c, sku, item, policy, claim,
  iban, bic, tracking, shipment, parcel, fedex, ups, usps, dhl, serial, s/n, p/n, sn, part, model, lot, batch,
  vat, tax, ein, tin, abn, acn, siret, siren, isbn, issn, ean, upc, gtin, asin, imei, iccid, imsi, zip,
  postcode, plz, ssn, nhs, npi, passport, license, licence, vin, duns, bsb, sort code, routing, swift, card, po,
  rma, bug, issue, build, version, session, transaction, txn, trace, x-trace, request id, meeting, passcode,
  pin, otp, code, doi, rfc, pmid, lat, lng, lon, record, document, doc, contract, quote, customer id, customer
  no, customer number, company no, company number, member, id, uid, guid, number of, total, amount, price, qty,
  quantity, balance, revenue, population, size, width, auftrag, auftragsnummer, bestellung, bestellnummer,
  bestell, rechnung, rechnungsnummer, kundennummer, kunde, vorgang, aktenzeichen, az, konto, kontonummer, blz,
  hrb, hra, ust, steuernummer, vertrag, artikel, sendung, dossier, commande, facture, contrat, pedido, factura,
  fatura, nif, cif, dni, cpf, cnpj, fattura, ordine, pratica, rif, zamówienie, faktura, nip, pesel, regon,
  bestelling, factuur, kvk, btw, заказ, счет, счёт, инн, огрн, 订单, 訂單, 注文, 発票, 身份证, 身份證, 编号, 編號, 주문, 사업자,
  طلب, فاتورة, הזמנה, חשבונית
`);
