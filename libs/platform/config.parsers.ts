// How the text of a setting is read; what is wrong with it is told without saying what it was.

export const text = (value: string): string => value;
export const flag = (value: string): boolean => {
  if (/^(true|1|yes|on)$/i.test(value)) return true;
  if (/^(false|0|no|off)$/i.test(value)) return false;
  throw new Error('must be true or false');
};
export const wholeNumber =
  (least: number, most: number) =>
  (value: string): number => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < least || number > most)
      throw new Error(`must be a whole number from ${least} to ${most}`);
    return number;
  };
export const oneOf =
  <T extends string>(...choices: T[]) =>
  (value: string): T => {
    const found = choices.find((choice) => choice === value);
    if (!found) throw new Error(`must be one of ${choices.join(', ')}`);
    return found;
  };
export const address = (value: string): string => {
  new URL(value);
  return value;
};

export const webAddress = (value: string): string => {
  if (!/^https?:$/.test(new URL(value).protocol)) throw new Error('must begin with https:// or http://');
  return value;
};

export const mailServer = (value: string): string => {
  if (!/^smtps?:$/.test(new URL(value).protocol)) throw new Error('must begin with smtp:// or smtps://');
  return value;
};
export const sender = (value: string): string => {
  if (!/^([^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(value))
    throw new Error('must be an address, as in IT <it@example.com>');
  return value;
};
