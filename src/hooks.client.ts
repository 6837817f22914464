import type { HandleClientError } from '@sveltejs/kit';

/** An address that is not there is no fault of the page: the visitor is told, the console is not. */
export const handleError: HandleClientError = ({ error, status, message }) => {
  if (status !== 404) reportError(error);
  return { message };
};
