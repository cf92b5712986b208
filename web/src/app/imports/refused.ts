import {html, nothing, type TemplateResult} from 'lit';
import {Refusal} from '../api/problems';
import {noticeList} from '../report/notices';

/** What the service has to say of a file that it does not take. */
export function refused(failure: unknown): TemplateResult | typeof nothing {
  if (!(failure instanceof Refusal)) {
    return nothing;
  }
  const {errors = [], notices = []} = failure.problem;
  return html`${errors.length > 0 ? html`<ul>${errors.map(({parameter, pointer, detail}) =>
    html`<li><code>${parameter ?? pointer}</code>: ${detail}</li>`)}</ul>` : nothing}${noticeList(notices)}`;
}
