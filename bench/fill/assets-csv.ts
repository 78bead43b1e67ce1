import { Readable } from 'node:stream';

const HEADERS = `Asset Tag,Name,Serial,Model,Model Number,Manufacturer,Category,Supplier,Company,Location,Order Number,Purchase Date,Asset Notes,Checkout Type,Checked Out To: Username,Checked Out To: First Name,Checked Out To: Last Name,Checked Out To: Email`;

/** The columns of the file in a staging table, all of them text. */
export const stagingColumns =
  'tag, name, serial, model, model_number, manufacturer, category, supplier, company, location, order_number, purchased, notes, checkout, user_name, given_name, family_name, email'.split(
    ', ',
  );

/** A file of assets as Snipe-IT writes it; two of three are handed out to one of two thousand people. */
export function assetsCsv(count: number): Readable {
  return Readable.from(parts(count));
}

function* parts(count: number): Generator<Buffer> {
  yield Buffer.from(`${HEADERS}\n`);
  for (let from = 0; from < count; from += 500) {
    let text = '';
    for (let n = from; n < Math.min(count, from + 500); n += 1) text += `${line(n)}\n`;
    yield Buffer.from(text);
  }
}

function line(n: number): string {
  const user = n % 2_000;
  const holder = n % 3 === 0 ? ',,,,' : `User,user${user},Given${user},Family${user},user${user}@bench.example`;
  const model = n % 20;
  const made = `Trailbook ${model},TB-${model},Kestrel,Laptops,Hansa Trade,North Line GmbH,Office ${n % 50}`;
  return `T-${n},Laptop ${n},SN-${n},${made},PO-${n % 100},1/${1 + (n % 28)}/24,"As good as new, with its dock",${holder}`;
}
