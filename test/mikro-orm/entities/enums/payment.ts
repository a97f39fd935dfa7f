enum Method {
  Wire = 'wire',
  Card = 'card',
  LetterOfCredit = 'letter_of_credit',
}

export { Method as PaymentMethod };

export enum InvoiceState {
  Open = 'open',
  Paid = 'paid',
  Overdue = 'overdue',
}
