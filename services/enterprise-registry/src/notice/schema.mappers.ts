/** Of an inbox this service knows which page was asked for. */
export interface InboxMapper {
  readonly page: string;
}
