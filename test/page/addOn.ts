/** A small add-on for the tests of the page: one function for everything that Google's page does or refuses. */
export const addOn = `
function onOpen(e) {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  const inner = SpreadsheetApp.getUi().createMenu('More').addItem('Loop for ever', 'menuLoop');
  menu.addItem('Show sidebar', 'menuSidebar').addItem('Show dialog', 'menuDialog')
    .addItem('Ask', 'menuAsk').addSeparator().addItem('Fail', 'menuFail').addSubMenu(inner)
    .addItem('Mode ' + e.authMode, 'menuAsk').addToUi();
  SpreadsheetApp.getUi().createMenu('Own menu').addItem('Ask again', 'menuAsk').addToUi();
}
function menuSidebar() {
  const page = HtmlService.createHtmlOutput(
    '<p id="where"></p><button onclick="inline()">x</button><script>document.title = "side"</script>');
  SpreadsheetApp.getUi().showSidebar(page.setTitle('Test panel'));
}
function menuDialog() {
  const page = HtmlService.createHtmlOutput('<p>Inside the dialog</p>').setWidth(420).setHeight(180);
  SpreadsheetApp.getUi().showModalDialog(page, 'Test dialog');
}
function menuAsk() {
  const ui = SpreadsheetApp.getUi();
  const pressed = ui.alert('A question', 'Shall <b>we</b>?\\nReally?', ui.ButtonSet.YES_NO);
  ui.alert('You pressed ' + pressed);
}
function menuFail() { throw new Error('This menu item has failed'); }
function menuLoop() { for (;;); }
function globals() { return Object.getOwnPropertyNames(globalThis).sort(); }
function reach(names) { return names.filter((name) => name in globalThis || typeof globalThis[name] !== 'undefined'); }
function slow(milliseconds) { Utilities.sleep(milliseconds); return milliseconds; }
function busy(milliseconds) { const end = Date.now() + milliseconds; while (Date.now() < end); return milliseconds; }
function loop() { for (;;); }
function echo(value) { return value; }
function thrown() { throw new Error('thrown on the server'); }
function dated() { return {day: new Date(), more: 1}; }
function odd() { return {map: new Map([[1, 2]]), nothing: undefined, list: [undefined]}; }
function secret_() { return 'secret'; }
function put(value) { CacheService.getDocumentCache().put('shared', value); }
function get() { return CacheService.getDocumentCache().get('shared'); }
function locked(milliseconds) {
  const lock = LockService.getDocumentLock();
  const got = lock.tryLock(5000);
  const order = Number(get() || 0) + 1;
  put(String(order));
  Utilities.sleep(milliseconds);
  lock.releaseLock();
  return [got, order];
}
function firstCell() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
function write(rows) { SpreadsheetApp.getActiveSheet().getRange(1, 8, rows.length, rows[0].length).setValues(rows); }
function rules(list) {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.setConditionalFormatRules(list.map(({formula, range, background}) => {
    const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange(range)]);
    if (!formula) return rule.setGradientMinpoint('#ffffff').setGradientMaxpoint(background).build();
    return rule.whenFormulaSatisfied(formula).setBackground(background).build();
  }));
}
function chart(range, type, options) {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getCharts().forEach((one) => sheet.removeChart(one));
  if (!range) return;
  let made = sheet.newChart().addRange(sheet.getRange(range)).setChartType(Charts.ChartType[type])
    .setNumHeaders(1).setPosition(2, 8, 0, 0);
  for (const name in options) made = made.setOption(name, options[name]);
  sheet.insertChart(made.build());
}
function percent(a1) { SpreadsheetApp.getActiveSheet().getRange(a1).setNumberFormat('0.0%'); }
function insertColumn(before) { SpreadsheetApp.getActiveSheet().insertColumnsBefore(before, 1); }
function startHourly() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
function ticks() { return JSON.parse(PropertiesService.getDocumentProperties().getProperty('ticks') || '[]'); }
function tick(event) {
  const all = ticks().concat(new Date(Date.now()).toISOString());
  PropertiesService.getDocumentProperties().setProperty('ticks', JSON.stringify(all.slice(-200)));
  if (event.hour === 6) throw new Error('It is six');
  if (event.hour !== 7) return;
  MailApp.sendEmail({to: 'you@example.com', subject: 'Day <b>' + event['day-of-month'] + '</b>', name: 'Ciclo',
    body: 'Plain <i>text</i>\\nsecond line',
    htmlBody: '<h1>Formatted</h1><script>document.title = "ran"; parent.document.title = "ran"</script>' +
      '<img src="https://example.com/x.png" onerror="alert(1)"><a href="https://example.com/">away</a>'});
}
function mailWithoutHtml() { MailApp.sendEmail('you@example.com', 'Only text', ''); }
function clock() { return new Date(Date.now()).toISOString(); }
function count() { return (globalThis.counted = (globalThis.counted || 0) + 1); }

/**
 * Twice a number.
 * @param {number|Array<Array<number>>} number Any number.
 * @customfunction
 */
function TWICE(number) {
  if (Array.isArray(number)) return number.map((row) => row.map(TWICE));
  if (typeof number !== 'number') throw new Error('TWICE takes numbers, not "' + number + '".');
  return 2 * number;
}

/**
 * @customfunction
 */
function ENDLESS() { for (;;); }

/**
 * @customfunction
 */
function WRITES() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); return 1; }

/**
 * Numbers from 1.
 * @param {number} rows How many.
 * @customfunction
 */
function UP_TO(rows) { return Array.from({length: rows}, (_, row) => [row + 1, 'row ' + (row + 1)]); }
`;
