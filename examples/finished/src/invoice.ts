import { utcDay } from './calendar';

interface Customer {
  localDay(moment: Date): string;
}

/** An invoice is dated twice: for us, and for the customer by the customer's own calendar. */
export function dates(moment: Date, customer: Customer): readonly string[] {
  return [utcDay(moment), customer.localDay(moment)];
}
