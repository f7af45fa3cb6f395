/** A list of words written with commas between them. */
function wordList(text: string): string[] {
  return text.split(',').map((word) => word.trim().replaceAll(/\s+/g, ' '));
}

/** Words that announce a phone number, in the languages of the countries Ringside is used in. */
export const phoneWords: readonly string[] = wordList(`
  tel, callto, tél, telephone, téléphone, telefon, telefono, teléfono, telefone, telefoon, puhelin, phone, ph, caller id, callback, mobile,
  mob, mobil, mobiel, móvil, movil, celular, cellulare, cell, cel, handy, portable, port[.], gsm, natel, cep, fax, telefax, call, calls,
  dial, ring, ringa, text, sms, whatsapp, reach, hotline, helpline, toll free, toll-free, freephone, switchboard, landline, direct, ddi, hp, desk
  line, voicemail, contact no, contact number, contact, durchwahl, rufnummer, anrufen, rückruf, zentrale, vermittlung, festnetz, fon, appelez,
  appeler, joindre, standard, llamar, llame, llámame, llámenos, llámanos, llama, fijo, tfno, tlf, tlfn, puh, växel, vaihde, soita,
  ligue, ligar, telemóvel, contato, contacto, chiamare, chiamate, chiami, numero verde, fisso, bellen, bel, dzwonić, zadzwoń, infolinia, komórka,
  kom, volejte, hívja, telefonszám, telp, hubungi, điện thoại, sđt, đt, sdt, arayın,
  тел, телефон, телефону, моб, мобильный, звоните, позвоните, τηλ, τηλέφωνο, κινητό, καλέστε,
  电话, 電話, 手机, 手機, 携帯, 拨打, 致电, 热线, 座机, 连絡先, 連絡先, 联系方式, 연락처, 전화, 휴대폰, 핸드폰, 대표번호, هاتف, جوال, موبايل, موبایل, تلفن,
  الاتصال, اتصل, تماس, טלפון, נייד, טל, फ़ोन, फोन, मोबाइल, ফোন, মোবাইল, โทร
`);

/** Words that announce digits of another kind: orders, accounts, registrations, measurements. */
export const otherWords: readonly string[] = wordList(`
  order, orders, invoice, inv, ticket, case, incident, ref, reference, account, acct, acc, a/c, sku, item, policy, claim, bill, receipt, voucher,
  iban, bic, tracking, shipment, parcel, consignment, waybill, awb, fedex, ups, usps, dhl, dhl express, tnt, gls, serial, s/n, p/n, sn, pn, part, model, lot, batch,
  vat, tax, tax id, ein, tin, itin, sin, utr, abn, acn, gst, gstin, aadhaar, uen, nric, siret, siren, isbn, issn, ean, upc, gtin, asin, ndc, pzn, barcode, imei,
  iccid, imsi, zip, postcode, postal code, plz, ssn, nhs, npi, mrn, passport, license, licence, permit, vin, duns, bsb, sort code, routing, aba, ifsc,
  swift, card, po, p.o, purchase order, work order, rma, bug, issue, build, version, session, transaction, txn, trace, x-trace, request, request id,
  meeting, meeting id, zoom, webex, passcode, pin, otp, code, doi, rfc, pmid, lat, lng, lon, record, document, doc, docket, contract, agreement, quote,
  proposal, booking, reservation, confirmation, registration, membership, application, certificate, payment, deposit, cheque, warranty,
  article, art[.], product, asset, job, project, task, loan, lease, delivery, container, flight, seq, offset, port no, chassis, engine no, meter,
  id, ids, uid, guid, number of, total, amount, price, qty, quantity, balance, revenue, population, size, width, timestamp, ts, exp, iat, txid, thread, conn, event, pid, tid, elapsed, duration, took, limit, return, #define \\w+,
  auftrag, bestellung, bestell, bestell-nr, rechnung, kunde, kd.-nr, kd-nr, kdnr, vorgang, aktenzeichen, az, konto, kto, blz, mandatsreferenz, hrb, hra,
  ust, ust-id, ust-idnr, steuer-id, vertrag, artikel, sendung, lieferschein, angebot, zähler, zählerstand, charge, bst, referenz, dossier, commande, facture, contrat, devis, réf, référence, colis, suivi, réservation, police, adhérent, allocataire,
  spare part, ersatzteil, bauteil, teil, onderdeel, pièce, pezzo, ricambio, repuesto, pieza, peça, część, reservdel, varaosa,
  badge, coupon, score, date, label, coordinates, locker, hash, address, mailing street, mpan, plate, d-u-n-s, asset tag, bill of lading, cost centre, cost center, meter point,
  con note, rego, nmi, rrn, pnr, hsn, pincode, relatie, pakbon, zaak, kenmerk, betalingskenmerk, referentie, adres, bedrag, kenteken, werkbon, kostenplaats, machtiging,
  vertragskonto, handelsregister, verwendungszweck, kostenstelle, projekt, kennung, kennzeichen, iln, gln, adresse, anschrift, betrag, datum, umsatz, gutschein, karte, firmenbuch, belegnr, rg.-nr, re.-nr, best.-nr,
  matricule, identifiant, id externe, bon de livraison, carte, carte de fidélité, montant, rib, sinistre, immatriculation, point de livraison, pdl, compteur, bordereau, naf, effectif,
  siniestro, seguimiento, matrícula, lote, tarjeta, localizador, dirección, importe, expedición, cups, incidencia, bulto, codice, cig, cup, matricola, ddt, lettera di vettura, lotto, articolo, tessera, cap, indirizzo,
  importo, pod, pdr, contatore, sinistro, commessa, rea, preventivo, biglietto, collo, codice a barre, seriale, avtal, sändning, sändnings-id, kolli, kolli-id, offert, kostnadsställe, adress, belopp, följesedel,
  krs, przesyłka, polisa, szkoda, sprawa, sygnatura, zgłoszenie, kwota, karta, licznik, kod, indeks, oferta, partia, identyfikator, list przewozowy,
  inscrição estadual, endereço, rastreio, chamado, apólice, orçamento, cartão, ordem de serviço, código, siren, sécu, rcs, pedido, factura, fatura, expediente, contrato, folio, referencia, cuenta, reserva, guía, guia, orden, albarán, póliza, presupuesto, nif, nie, cif, dni, curp, cuit, cuil, rut, nit, cpf,
  cnpj, rg, protocolo, nota fiscal, boleto, nf-e, encomenda, conta, fattura, ordine, pratica, rif, riferimento, contratto, conto, p.iva, p. iva, partita iva, bolla, protocollo, polizza, prenotazione, c.f, codice fiscale,
  spedizione, zamówienie, zamówienia, faktura, faktury, umowa, nip, pesel, regon, bestelling, factuur, offerte, polis, kvk, btw, bsn, klant, rekening, zending, beställning, referens, ärende, ocr, ordre, kunde nr, cvr, cpr,
  org.nr, organisationsnummer, bankgiro, plusgiro, plusgirot, tilaus, lasku, y-tunnus, viite, objednávka, ičo, dič, rodné číslo, rendelés, számla, adószám, comandă, comanda, cui, cnp,
  sipariş, takip, fatura no, tc kimlik, tckn, παραγγελία, τιμολόγιο, αφμ, заказ, заказа, счет, счёт, договор, накладная, трек, инн, огрн, снилс, кпп, замовлення, рахунок,
  订单, 訂單, 注文, 発票, 发票, 請求書, 伝票, 会員, お客様, 口座, 受付, 予約, 契約, 合同, 快递, 运单, 单号, 账号, 账户, 卡号, 身份证, 身份證, 编号, 編號,
  주문, 사업자, 송장, 계좌, 예약, طلب, الطلب, فاتورة, الفاتورة, الحساب, حساب, سفارش, فاکتور, הזמנה, חשבונית, חשבון, ऑर्डर, चालान, इनवॉइस, অর্ডার
`);

/** Whose number it is: "customer" may stand before a phone number, "customer number" does not. */
export const ownerWords: readonly string[] = wordList(`
  customer, client, patient, student, employee, staff, member, user, vendor, supplier, partner, merchant, company, charity, candidate, dealer, agent,
  device, erp, duns, d-u-n-s, matter, check, title, supply, plate, vehicle, legacy, external, pallet, seat, loyalty, badge, property, file, chart, room, store, terminal, national insurance, ni, social security, identity, cost center, insurance, group
`);
