/** Those that are offered first wherever somebody chooses one. */
export const usualCurrencies = ['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'DKK', 'NOK', 'PLN', 'CZK', 'JPY', 'CAD', 'AUD', 'INR'];
