/** Small tables in the shapes of programs' exports, of invented rows, with their answers worked out by hand. */
import type {Field} from '../../../src/tables/fields';

export interface Export {
  /** Id of the shape. */
  readonly shape: string;
  readonly name: string;
  readonly locale?: string;
  readonly separator?: string;
  readonly csv: string;
  readonly columns: Readonly<Partial<Record<Field, string>>>;
  readonly customers: number;
  /** undefined: the table does not tell orders. */
  readonly orders?: number;
  readonly revenue: number;
  /** Rows set aside, by reason. */
  readonly aside: Readonly<Record<string, number>>;
}

export const examples: readonly Export[] = [
  {
    shape: 'shopifyOrders',
    name: 'lines with blanks, a refund, a void, two orders on a day',
    csv: `
Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Cancelled at,Refunded Amount,Outstanding Balance,Id,Receipt Number
#2001,ana@mail.test,paid,2024-01-05 10:00:00 +0100,EUR,40.00,5.00,0.00,45.00,0.00,2024-01-05 09:59:00 +0100,1,Cup,15.00,Ana,,0.00,0.00,9001,
#2001,ana@mail.test,,,,,,,,,2024-01-05 09:59:00 +0100,1,Pot,25.00,,,,,,
#2002,bo@mail.test,paid,2024-02-10 12:00:00 +0100,EUR,20.00,5.00,0.00,25.00,0.00,2024-02-10 12:00:00 +0100,1,Cup,20.00,Bo,,0.00,0.00,9002,
#2003,bo@mail.test,paid,2024-02-10 18:00:00 +0100,EUR,30.00,5.00,0.00,35.00,0.00,2024-02-10 18:00:00 +0100,2,Cup,15.00,Bo,,0.00,0.00,9003,
#2004,ana@mail.test,partially_refunded,2024-03-01 08:00:00 +0100,EUR,60.00,0.00,0.00,60.00,0.00,2024-03-01 08:00:00 +0100,4,Cup,15.00,Ana,,15.00,0.00,9004,
#2005,cleo@mail.test,voided,,EUR,80.00,0.00,0.00,80.00,0.00,2024-04-01 08:00:00 +0200,1,Vase,80.00,Cleo,2024-04-02 08:00:00 +0200,0.00,0.00,9005,
#2006,cleo@mail.test,refunded,2024-05-01 08:00:00 +0200,EUR,10.00,0.00,0.00,10.00,0.00,2024-05-01 08:00:00 +0200,1,Cup,10.00,Cleo,,10.00,0.00,9006,
#2007,dan@mail.test,paid,2024-06-01 08:00:00 +0200,EUR,100.00,0.00,0.00,90.00,10.00,2024-06-01 08:00:00 +0200,1,Vase,100.00,Dan,,0.00,0.00,9007,`,
    columns: {customer: 'Email', order: 'Name', date: 'Created at', amount: 'Total'},
    // #2004 less 15; #2005 is no sale; #2006 is an order of which nothing is left.
    customers: 4,
    orders: 6,
    revenue: 45 + 25 + 35 + 45 + 90,
    aside: {NO_SALE: 1},
  },
  {
    shape: 'shopifyCustomers',
    name: 'ids with an apostrophe, one without orders',
    csv: `
Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address City,Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,Tax Exempt,Tags
'7001,Ana,Gil,ana@mail.test,yes,Leeds,,,no,120.50,3,,no,
'7002,Bo,Lee,,no,Leeds,,,no,40.00,1,,no,
'7003,Cy,Ray,cy@mail.test,no,Leeds,,,no,0.00,0,,no,`,
    columns: {customer: 'Customer ID', orders: 'Total Orders', revenue: 'Total Spent'},
    customers: 3,
    orders: 4,
    revenue: 160.5,
    aside: {},
  },
  {
    shape: 'woocommerceOrders',
    name: 'a formatted and a plain net amount, a cancelled and a refunded order',
    csv: `
Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net Sales,Attribution
2024-01-03 10:11:12,501,€30.00,completed,Ana Gil,new,1× Cup,1,,30,Direct
2024-01-09 10:11:12,502,€22.50,processing,Bo Lee,new,1× Pot,1,,22.5,Direct
2024-02-14 10:11:12,503,€30.00,completed,Ana Gil,returning,1× Cup,1,,30,Direct
2024-03-02 10:11:12,504,€99.00,cancelled,Cleo Ray,new,1× Vase,1,,99,Direct
2024-04-02 10:11:12,505,"€1,200.00",completed,Dan Fox,new,9× Vase,9,,1200,Direct
2024-05-02 10:11:12,506,€15.00,failed,Dan Fox,returning,1× Cup,1,,15,Direct`,
    columns: {customer: 'Customer', order: 'Order #', date: 'Date', amount: 'Net Sales'},
    customers: 3,
    orders: 4,
    revenue: 1282.5,
    aside: {NO_SALE: 2},
  },
  {
    shape: 'woocommerceExport',
    name: 'one row an order, a guest without a name',
    csv: `
Order Number,Order Status,Order Date,Customer Note,First Name (Billing),Last Name (Billing),Company (Billing),City (Billing),Email (Billing),Phone (Billing),Payment Method Title,Cart Discount Amount,Order Subtotal Amount,Order Shipping Amount,Order Refund Amount,Order Total Amount,Order Total Tax Amount
801,Completed,2024-01-03 10:11,,Ana,Gil,,Leeds,ana@mail.test,1,Card,0,30.00,5.00,0.00,35.00,0.00
802,Processing,2024-01-08 10:11,,,,,Leeds,guest@mail.test,2,Card,0,20.00,5.00,0.00,25.00,0.00
803,Completed,2024-02-03 10:11,,Ana,Gil,,Leeds,ana@mail.test,1,Card,4,40.00,5.00,0.00,41.00,0.00
804,Cancelled,2024-02-09 10:11,,Bo,Lee,,Leeds,bo@mail.test,3,Card,0,70.00,5.00,0.00,75.00,0.00
805,Completed,2024-03-03 10:11,,Cleo,Ray,,Leeds,cleo@mail.test,4,Card,0,60.00,5.00,12.00,65.00,0.00`,
    columns: {
      customer: 'Email (Billing)',
      order: 'Order Number',
      date: 'Order Date',
      amount: 'Order Total Amount',
    },
    customers: 3,
    orders: 4,
    revenue: 35 + 25 + 41 + 65 - 12,
    aside: {NO_SALE: 1},
  },
  {
    shape: 'prestashopOrders',
    name: 'semicolons, a new client that is no client',
    separator: ';',
    csv: `
ID;Reference;New client;Delivery;Customer;Total;Payment;Status;Date
11;XKBKNABJK;1;Spain;A. Gil;61.80;Bank transfer;Payment accepted;2024-01-04 09:00:00
12;OHSATSERP;1;Spain;B. Lee;69.90;Card;Shipped;2024-01-09 09:00:00
13;UOYEVOLI1;0;Spain;A. Gil;14.90;Card;Delivered;2024-02-11 09:00:00
14;FFATNOMMJ;1;France;C. Ray;29.90;Card;Canceled;2024-03-01 09:00:00
15;KHWLILZLL;0;Spain;B. Lee;20.90;Bank transfer;Payment accepted;2024-05-01 09:00:00`,
    columns: {customer: 'Customer', order: 'ID', date: 'Date', amount: 'Total'},
    customers: 2,
    orders: 4,
    revenue: 61.8 + 69.9 + 14.9 + 20.9,
    aside: {NO_SALE: 1},
  },
  {
    shape: 'etsyOrders',
    name: 'a guest without a user name, postage and tax beside the goods',
    csv: `
Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Payment Method,Date Shipped,Ship Country,Currency,Order Value,Coupon Code,Discount Amount,Shipping Discount,Shipping,Sales Tax,Order Total,Status,Card Processing Fees,Order Net,Adjusted Order Total,Adjusted Card Processing Fees,Adjusted Net Order Amount,Buyer,Order Type
01/14/24,31001,ana77,Ana R,Ana,R,1,online_cc,01/15/24,Spain,USD,30.00,,0.00,0.00,5.00,2.00,37.00,,1.30,35.70,0.00,0.00,0.00,Ana R (ana77),online
01/20/24,31002,,Guest One,Guest,One,1,online_cc,01/21/24,Spain,USD,12.00,,0.00,0.00,5.00,0.00,17.00,,0.70,16.30,0.00,0.00,0.00,Guest One,online
02/28/24,31003,ana77,Ana R,Ana,R,2,online_cc,03/01/24,Spain,USD,44.50,,0.00,0.00,5.00,0.00,49.50,,1.90,47.60,0.00,0.00,0.00,Ana R (ana77),online
06/30/24,31004,bo_b,Bo B,Bo,B,1,online_cc,,Spain,USD,20.00,,0.00,0.00,0.00,0.00,20.00,,0.90,19.10,0.00,0.00,0.00,Bo B (bo_b),online`,
    columns: {customer: 'Buyer', order: 'Order ID', date: 'Sale Date', amount: 'Order Value'},
    customers: 3,
    orders: 4,
    revenue: 106.5,
    aside: {},
  },
  {
    shape: 'etsyItems',
    name: 'several lines an order, the line total beside the price',
    csv: `
Sale Date,Item Name,Buyer,Quantity,Price,Coupon Code,Discount Amount,Shipping Discount,Order Shipping,Order Sales Tax,Item Total,Currency,Transaction ID,Listing ID,Date Paid,Date Shipped,Ship Name,Ship Country,Order ID,Variations,Order Type
03/14/24,Fox,ana77,2,3.50,,0.00,0.00,2.90,0.00,7.00,EUR,111,901,03/14/24,03/16/24,Ana R,Spain,5001,,online
03/14/24,Owl,ana77,1,2.00,,0.00,0.00,2.90,0.00,2.00,EUR,112,902,03/14/24,03/16/24,Ana R,Spain,5001,,online
03/20/24,Print,bo_b,3,12.00,,0.00,0.00,4.50,0.00,36.00,EUR,113,903,03/20/24,03/22/24,Bo B,Spain,5002,,online
04/29/24,Fox,ana77,1,3.50,,0.00,0.00,2.90,0.00,3.50,EUR,114,901,04/29/24,,Ana R,Spain,5003,,online`,
    columns: {customer: 'Buyer', order: 'Order ID', date: 'Sale Date', amount: 'Item Total'},
    customers: 2,
    orders: 3,
    revenue: 48.5,
    aside: {},
  },
  {
    shape: 'ebayOrders',
    name: 'blank rows, a summary row above its items, a footer',
    csv: `
,,,,,,,,,,,
Sales Record Number,Order Number,Buyer Username,Buyer Name,Item Number,Item Title,Quantity,Sold For,Shipping And Handling,Total Price,Sale Date,Paid On Date
,,,,,,,,,,,
101,11-01,clock_fan,Sam Reed,9000,Clock,1,$40.00,$5.00,$45.00,Jan-09-24,Jan-09-24
102,11-02,brassbuyer,Lee Moss,,,2,$30.00,$12.00,$42.00,Feb-14-24,Feb-14-24
102,11-02,brassbuyer,,9001,Bell,1,$10.00,$0.00,,Feb-14-24,
102,11-02,brassbuyer,,9002,Lamp,1,$20.00,$0.00,,Feb-14-24,
103,11-03,sam_r_2,Sam Reed,9003,Vase,1,$25.00,$6.00,$31.00,May-17-24,May-17-24
104,11-04,clock_fan,Sam Reed,9004,Chain,1,"$1,060.00",$5.00,"$1,065.00",Nov-11-24,Nov-11-24`,
    columns: {
      customer: 'Buyer Username',
      order: 'Order Number',
      date: 'Sale Date',
      amount: 'Total Price',
    },
    customers: 3,
    orders: 4,
    revenue: 45 + 42 + 31 + 1065,
    aside: {},
  },
  {
    shape: 'amazonOrders',
    name: 'the price of the line, however many pieces',
    separator: '\t',
    csv: `
order-id	order-item-id	purchase-date	payments-date	buyer-email	buyer-name	buyer-phone-number	sku	product-name	quantity-purchased	currency	item-price	item-tax	shipping-price	shipping-tax	ship-service-level	recipient-name	item-promotion-discount
402-01	601	2024-01-05T18:53:56+00:00	2024-01-05T18:53:56+00:00	b1@market.test	Ana		S1	Cup	1	EUR	12.99	0.00	0.00	0.00	Standard	Ana	0.00
402-02	602	2024-02-11T09:00:00+00:00	2024-02-11T09:00:00+00:00	b2@market.test	Bo		S2	Pot	3	EUR	29.97	0.00	0.00	0.00	Standard	Bo	0.00
402-02	603	2024-02-11T09:00:00+00:00	2024-02-11T09:00:00+00:00	b2@market.test	Bo		S1	Cup	2	EUR	25.98	0.00	4.00	0.00	Standard	Bo	0.00
402-03	604	2024-07-11T09:00:00+00:00	2024-07-11T09:00:00+00:00	b1@market.test	Ana		S3	Vase	2	EUR	80.00	0.00	4.00	0.00	Standard	Ana	0.00`,
    columns: {
      customer: 'buyer-email',
      order: 'order-id',
      date: 'purchase-date',
      amount: 'item-price',
    },
    customers: 2,
    orders: 3,
    revenue: 148.94,
    aside: {},
  },
  {
    shape: 'stripePayments',
    name: 'guests without an id, a failed charge, refunds, a second currency',
    csv: `
id,Description,Created date (UTC),Amount,Amount Refunded,Currency,Converted Amount,Converted Amount Refunded,Fee,Converted Currency,Mode,Status,Customer ID,Customer Email,Captured,Card Brand,Invoice ID
ch_1,Payment,2024-01-03 10:00:00,100.00,0.00,eur,100.00,0.00,1.00,eur,Live,Paid,cus_A,ana@mail.test,true,Visa,
ch_2,Payment,2024-01-20 10:00:00,50.00,0.00,eur,50.00,0.00,1.00,eur,Live,Paid,,guest@mail.test,true,Visa,
ch_3,Payment,2024-02-20 10:00:00,60.00,10.00,eur,60.00,10.00,1.00,eur,Live,Paid,cus_A,ana@mail.test,true,Visa,in_1
ch_4,Payment,2024-03-20 10:00:00,70.00,0.00,eur,70.00,0.00,0.00,eur,Live,Failed,cus_A,ana@mail.test,false,Visa,
ch_5,Payment,2024-04-20 10:00:00,200.00,0.00,usd,180.00,0.00,3.00,eur,Live,Paid,,bo@mail.test,true,Visa,
ch_6,Payment,2024-05-20 10:00:00,30.00,30.00,eur,30.00,30.00,1.00,eur,Live,Refunded,,guest@mail.test,true,Visa,`,
    columns: {
      customer: 'Customer Email',
      order: 'id',
      date: 'Created date (UTC)',
      amount: 'Converted Amount',
    },
    // Of ch_6, an order, nothing is left.
    customers: 3,
    orders: 5,
    revenue: 100 + 50 + 50 + 180,
    aside: {NO_SALE: 1},
  },
  {
    shape: 'paypalActivity',
    name: 'in English: fees, a refund, a withdrawal, a supplier',
    csv: `
Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,To Email Address,Transaction ID,Reference Txn ID,Receipt ID,Balance
01/14/2024,10:00:00,PST,Ana Gil,Express Checkout Payment,Completed,USD,120.00,-4.00,116.00,ana@mail.test,shop@mail.test,TX1,,,116.00
01/20/2024,10:00:00,PST,Bo Lee,Express Checkout Payment,Completed,USD,50.00,-2.00,48.00,bo@mail.test,shop@mail.test,TX2,,,164.00
01/25/2024,10:00:00,PST,,General Withdrawal,Completed,USD,-150.00,0.00,-150.00,shop@mail.test,,TX3,,,14.00
02/04/2024,10:00:00,PST,Ana Gil,Payment Refund,Completed,USD,-20.00,0.50,-19.50,shop@mail.test,ana@mail.test,TX4,TX1,,-5.50
02/10/2024,10:00:00,PST,Paper Supplies Ltd,General Payment,Completed,USD,-300.00,0.00,-300.00,shop@mail.test,paper@mail.test,TX5,,,-305.50
06/22/2024,10:00:00,PST,Bo Lee,Express Checkout Payment,Completed,USD,65.50,-2.50,63.00,bo@mail.test,shop@mail.test,TX6,,,-242.50`,
    columns: {customer: 'Name', order: 'Transaction ID', date: 'Date', amount: 'Gross'},
    customers: 2,
    orders: 3,
    revenue: 120 + 50 - 20 + 65.5,
    aside: {NO_CUSTOMER: 1, NO_SALE: 1},
  },
  {
    shape: 'paypalActivity',
    name: 'in Spanish: decimal commas, a conversion',
    locale: 'es_ES',
    separator: ';',
    csv: `
Fecha;Hora;Zona horaria;Nombre;Tipo;Estado;Divisa;Bruto;Tarifa;Neto;Correo electrónico del remitente;Correo electrónico del destinatario;Id. de transacción;Saldo
14/01/2024;10:00:00;CET;Ana Gil;Pago de Pago exprés;Completado;EUR;1.120,00;-6,22;1.113,78;ana@mail.test;yo@tienda.test;TX1;1.113,78
20/01/2024;10:00:00;CET;Bo Lee;Pago de Pago exprés;Completado;EUR;50,00;-2,00;48,00;bo@mail.test;yo@tienda.test;TX2;1.161,78
04/02/2024;10:00:00;CET;Ana Gil;Reembolso de pago;Completado;EUR;-20,00;0,00;-20,00;yo@tienda.test;ana@mail.test;TX3;1.141,78
10/02/2024;10:00:00;CET;Papelería SL;Pago general;Completado;EUR;-300,00;0,00;-300,00;yo@tienda.test;papel@mail.test;TX4;841,78
22/06/2024;10:00:00;CET;;Conversión de divisa general;Completado;EUR;970,00;0,00;970,00;;yo@tienda.test;TX5;1.811,78`,
    columns: {customer: 'Nombre', order: 'Id. de transacción', date: 'Fecha', amount: 'Bruto'},
    customers: 2,
    orders: 2,
    revenue: 1150,
    aside: {NO_CUSTOMER: 1, NO_SALE: 1},
  },
  {
    shape: 'squareTransactions',
    name: 'tips, discounts, a walk-in, a refund',
    csv: `
Date,Time,Time Zone,Gross Sales,Discounts,Net Sales,Gift Card Sales,Tax,Tip,Partial Refunds,Total Collected,Source,Card,Cash,Fees,Net Total,Transaction ID,Payment ID,Staff Name,Event Type,Location,Customer ID,Customer Name
2024-01-06,09:31:02,Eastern Time (US & Canada),$27.00,-$3.00,$24.00,$0.00,$0.00,$2.00,$0.00,$26.00,Register,$26.00,$0.00,-$0.78,$25.22,T0,P0,Kim,Payment,Main,C1,Ana
2024-01-06,10:00:00,Eastern Time (US & Canada),$12.00,$0.00,$12.00,$0.00,$0.00,$0.00,$0.00,$12.00,Register,$12.00,$0.00,-$0.41,$11.59,T1,P1,Kim,Payment,Main,,
2024-02-10,11:00:00,Eastern Time (US & Canada),$40.00,$0.00,$40.00,$0.00,$0.00,$5.00,$0.00,$45.00,Register,$45.00,$0.00,-$1.27,$43.73,T2,P2,Kim,Payment,Main,C2,Bea
2024-02-11,11:00:00,Eastern Time (US & Canada),-$10.00,$0.00,-$10.00,$0.00,$0.00,$0.00,$0.00,-$10.00,Register,-$10.00,$0.00,$0.00,-$10.00,T3,P3,Kim,Refund,Main,C2,Bea
2024-03-15,12:00:00,Eastern Time (US & Canada),"$1,240.00",$0.00,"$1,240.00",$0.00,$0.00,$0.00,$0.00,"$1,240.00",Register,"$1,240.00",$0.00,-$0.88,"$1,239.12",T4,P4,Kim,Payment,Main,C1,Ana`,
    columns: {
      customer: 'Customer ID',
      order: 'Transaction ID',
      date: 'Date',
      amount: 'Net Sales',
    },
    customers: 2,
    orders: 3,
    revenue: 24 + 40 - 10 + 1240,
    aside: {NO_CUSTOMER: 1},
  },
  {
    shape: 'squareItems',
    name: 'several lines a sale, a returned line',
    csv: `
Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Payment ID,Device Name,Notes,Details,Event Type,Location,Customer ID,Customer Name
03/01/24,10:00:00,Eastern Time (US & Canada),Tea,Green,1.0,Regular,S1,,$4.00,$0.00,$4.00,$0.30,T1,P1,Till,,,Payment,Main,C1,Ana
03/01/24,10:00:00,Eastern Time (US & Canada),Food,Cake,2.0,Regular,S2,,$9.00,-$1.00,$8.00,$0.60,T1,P1,Till,,,Payment,Main,C1,Ana
03/15/24,11:00:00,Eastern Time (US & Canada),Tea,Black,1.0,Large,S3,,$5.00,$0.00,$5.00,$0.40,T2,P2,Till,,,Payment,Main,C2,Bea
03/16/24,12:00:00,Eastern Time (US & Canada),Food,Cake,-1.0,Regular,S2,,-$4.50,$0.50,-$4.00,-$0.30,T3,P3,Till,,,Refund,Main,C1,Ana
04/29/24,12:00:00,Eastern Time (US & Canada),Tea,Green,1.0,Regular,S1,,$4.00,$0.00,$4.00,$0.30,T4,P4,Till,,,Payment,Main,C1,Ana`,
    columns: {
      customer: 'Customer ID',
      order: 'Transaction ID',
      date: 'Date',
      amount: 'Net Sales',
    },
    customers: 2,
    orders: 3,
    revenue: 17,
    aside: {},
  },
  {
    shape: 'gumroadSales',
    name: 'fees, a part of a refund, a full one, totals below',
    csv: `
Purchase ID,Item Name,Buyer Name,Purchase Email,Buyer Email,Purchase Date,Purchase Time (UTC timezone),Subtotal ($),Taxes ($),Shipping ($),Sale Price ($),Fees ($),Net Total ($),Tip ($),Refunded?,Partial Refund ($),Fully Refunded?,Disputed?,Discount Code,Recurring Charge?,Order Number,Item Price ($),Quantity
p1,Book,Ana,ana@mail.test,,2024-01-03,2024-01-03 10:00:00 UTC,20.0,0.0,0.0,20.0,2.5,17.5,0.0,0,0.0,0,0,,0,901,20.0,1
p2,Book,,bo@mail.test,,2024-02-03,2024-02-03 10:00:00 UTC,20.0,0.0,0.0,20.0,2.5,17.5,0.0,1,5.0,0,0,,0,902,20.0,1
p3,Film,Ana,ana@mail.test,ana@x.test,2024-03-03,2024-03-03 10:00:00 UTC,50.0,0.0,0.0,50.0,5.5,44.5,0.0,0,0.0,0,0,,0,903,50.0,1
p4,Book,Cleo,cleo@mail.test,,2024-04-03,2024-04-03 10:00:00 UTC,20.0,0.0,0.0,20.0,2.5,17.5,0.0,1,0.0,1,0,,0,904,20.0,1
p5,Book,Dan,dan@mail.test,,2024-05-03,2024-05-03 10:00:00 UTC,40.0,0.0,0.0,40.0,4.5,35.5,0.0,0,0.0,0,0,,0,905,20.0,2
Totals,,,,,,,150.0,0.0,0.0,150.0,17.5,132.5,0.0,,5.0,,,,,,,`,
    columns: {
      customer: 'Purchase Email',
      order: 'Purchase ID',
      date: 'Purchase Date',
      amount: 'Sale Price ($)',
    },
    customers: 3,
    orders: 4,
    revenue: 20 + 15 + 50 + 40,
    aside: {NO_SALE: 1, NO_CUSTOMER: 1},
  },
  {
    shape: 'xeroInvoices',
    name: 'the total on every line, a voided invoice, few addresses',
    csv: `
ContactName,EmailAddress,POCity,InvoiceNumber,Reference,InvoiceDate,DueDate,Total,TaxTotal,InvoiceAmountPaid,InvoiceAmountDue,InventoryItemCode,Description,Quantity,UnitAmount,Discount,LineAmount,AccountCode,TaxType,TaxAmount,Currency,Type,Status
Bar One,,,INV-1,,15/01/2024,30/01/2024,120.00,0.00,120.00,0.00,,Coffee,2.0000,50.00,,100.00,200,No GST,0.00,NZD,Sales invoice,Paid
Bar One,,,INV-1,,15/01/2024,30/01/2024,120.00,0.00,120.00,0.00,,Tea,1.0000,20.00,,20.00,200,No GST,0.00,NZD,Sales invoice,Paid
Cafe Two,c@mail.test,,INV-2,,20/02/2024,28/02/2024,300.00,0.00,0.00,300.00,,Coffee,6.0000,50.00,,300.00,200,No GST,0.00,NZD,Sales invoice,Awaiting Payment
Bar One,,,INV-3,,25/06/2024,30/06/2024,80.00,0.00,0.00,0.00,,Coffee,2.0000,40.00,,80.00,200,No GST,0.00,NZD,Sales invoice,Voided
Bar One,,,INV-4,,28/07/2024,30/07/2024,60.00,0.00,60.00,0.00,,Tea,3.0000,20.00,,60.00,200,No GST,0.00,NZD,Sales invoice,Paid`,
    columns: {
      customer: 'ContactName',
      order: 'InvoiceNumber',
      date: 'InvoiceDate',
      amount: 'LineAmount',
    },
    customers: 2,
    orders: 3,
    revenue: 480,
    aside: {NO_SALE: 1},
  },
  {
    shape: 'quickbooksSales',
    name: 'lines of invoices, a credit memo, an estimate, a title above',
    csv: `
Sales by Product/Service Detail,,,,,,,,
Small Shop,,,,,,,,
Date,Transaction Type,Num,Customer,Product/Service,Memo/Description,Qty,Sales Price,Amount
01/15/2024,Invoice,1001,Bloom Hotel,Soap,,4,25.00,100.00
01/15/2024,Invoice,1001,Bloom Hotel,Oil,,1,30.00,30.00
02/20/2024,Sales Receipt,1002,Corner Cafe,Soap,,2,25.00,50.00
03/02/2024,Credit Memo,1003,Bloom Hotel,Soap,,-1,25.00,-25.00
04/02/2024,Estimate,1004,Elm School,Soap,,9,25.00,225.00
05/22/2024,Invoice,1005,Corner Cafe,Soap,,10,25.00,250.00`,
    columns: {customer: 'Customer', order: 'Num', date: 'Date', amount: 'Amount'},
    customers: 2,
    orders: 3,
    revenue: 405,
    aside: {NO_SALE: 1},
  },
  {
    shape: 'tiendanubeOrders',
    name: 'a second product without total, a cancelled order',
    locale: 'es_AR',
    separator: ';',
    csv: `
Número de orden;Email;Fecha;Estado de la orden;Estado del pago;Estado del envío;Moneda;Subtotal de productos;Descuento;Costo de envío;Total;Nombre del comprador;DNI / CUIT;Teléfono;Nombre del producto;Precio del producto;Cantidad del producto;SKU;Canal
101;ana@mail.test;05/01/2024 10:00;Cerrada;Pagado;Enviado;ARS;3000,00;0,00;500,00;3500,00;Ana Gil;1;2;Taza;1000,00;1;S1;Tienda
101;ana@mail.test;05/01/2024 10:00;;;;;;;;;;;;Mate;2000,00;1;S2;
102;bo@mail.test;20/02/2024 10:00;Abierta;Pagado;No enviado;ARS;1000,00;100,00;500,00;1400,00;Bo Lee;1;2;Taza;1000,00;1;S1;Tienda
103;cleo@mail.test;25/03/2024 10:00;Cancelada;Anulado;No enviado;ARS;9000,00;0,00;500,00;9500,00;Cleo Ray;1;2;Mate;3000,00;3;S2;Tienda
104;ana@mail.test;30/06/2024 10:00;Cerrada;Pagado;Enviado;ARS;2000,00;0,00;500,00;2500,00;Ana Gil;1;2;Mate;2000,00;1;S2;Tienda`,
    columns: {customer: 'Email', order: 'Número de orden', date: 'Fecha', amount: 'Total'},
    customers: 2,
    orders: 3,
    revenue: 7400,
    aside: {NO_SALE: 1},
  },
  {
    shape: 'hubspotDeals',
    name: 'won, lost and open deals',
    csv: `
Record ID,Deal Name,Deal Stage,Close Date,Create Date,Deal owner,Amount,Pipeline,Associated Company
1,Acme renewal,Closed won,2024-01-15 10:00,2023-12-01 09:00,Kim,1000,Sales,Acme
2,Acme upsell,Closed lost,2024-03-15 10:00,2024-02-01 09:00,Kim,5000,Sales,Acme
3,Birch new,Closed won,2024-04-02 10:00,2024-03-11 09:00,Kim,300,Sales,Birch
4,Birch more,Closed won,2024-07-01 10:00,2024-06-01 09:00,Kim,700,Sales,Birch
5,Cedar new,Contract sent,2024-08-01 10:00,2024-06-01 09:00,Kim,900,Sales,Cedar`,
    columns: {
      customer: 'Associated Company',
      order: 'Record ID',
      date: 'Close Date',
      amount: 'Amount',
    },
    customers: 2,
    orders: 3,
    revenue: 2000,
    aside: {NO_SALE: 2},
  },
  {
    shape: 'salesforceOpportunities',
    name: 'won and lost opportunities of accounts',
    csv: `
Opportunity Owner,Account Name,Opportunity Name,Stage,Fiscal Period,Amount,Probability (%),Age,Close Date,Created Date,Next Step,Lead Source,Type
Kim,Acme,Acme renewal,Closed Won,Q1-2024,1000.00,100,20,1/15/2024,12/1/2023,,Web,Existing Business
Kim,Acme,Acme upsell,Closed Lost,Q1-2024,5000.00,0,20,3/15/2024,2/1/2024,,Web,Existing Business
Lou,Birch,Birch new,Closed Won,Q2-2024,300.00,100,20,4/22/2024,3/11/2024,,Fair,New Business
Lou,Acme,Acme 2025,Closed Won,Q3-2024,700.00,100,20,7/1/2024,6/1/2024,,Fair,Existing Business
Lou,Cedar,Cedar new,Negotiation/Review,Q3-2024,900.00,70,20,8/1/2024,6/1/2024,,Fair,New Business`,
    columns: {
      customer: 'Account Name',
      order: 'Opportunity Name',
      date: 'Close Date',
      amount: 'Amount',
    },
    customers: 2,
    orders: 3,
    revenue: 2000,
    aside: {NO_SALE: 2},
  },
];
