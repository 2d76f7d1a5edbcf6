/**
 * Companies of several regions whose names are also words, first names, surnames, rivers, towns or stars, in lower case:
 * a closed class, as months are. Each is a company only where the sentence's form says so (companies.ts).
 */
export const companyWords: ReadonlySet<string> = new Set(
  `adobe affirm airtel alphabet amazon apple argos asda aviva axis bayer block boeing bolt boots box bumble caterpillar
  cadbury canon capita centrica chase chevron chime citizens coach compass converse corona costa danone dell delta deere
  diageo discover discord disney dodge dove dyson easyjet eskom expedia ford fox frontier gap garmin glencore grab guess
  gucci gulf halifax hershey hinge hitachi holcim honda indeed intel jaguar jazz jet jumia kellogg kering klarna kroger
  lego lincoln line lidl lush lyft macy mango mars match matalan mattel mercedes meta michelin microsoft monster morrisons
  nationwide nestlé nestle next nike nissan nokia nvidia opel oracle orange paramount peloton pfizer philips pinterest
  porsche primark prudential puma quaker ralph renault robinhood safaricom sage santander seat shell siemens signal sky
  slack smart snap sonos sony spirit splunk sprint square staples starbucks steam stripe subaru subway superdry swatch
  suzuki tata target tata tesco tesla tide tinder toast total toyota twitch uber unilever unity universal vale valve vans
  verizon virgin visa vodafone volvo wayfair wise yahoo zara zoom`.split(/\s+/),
);
