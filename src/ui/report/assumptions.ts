import { html, nothing, type TemplateResult } from 'lit';
import { tr } from '../../base/words.ts';
import type { Scenario } from '../../scenario/types.ts';
import { changeTable } from './changes.ts';
import { channelTables } from './channel-table.ts';
import { contractSentences, ownCostSentences, setupSentences } from './contract-words.ts';
import { hazardTable, siteTable } from './provider-tables.ts';
import type { ReportTable } from './report-table.ts';
import { routingTable, teamTable } from './setup-tables.ts';

/** What the answer rests on: what was changed since the scenario was opened, and all its inputs. */
export function assumptions(
  opened: Scenario,
  scenario: Scenario,
  paper: (table: ReportTable) => TemplateResult | typeof nothing,
): TemplateResult {
  const changes = changeTable(opened, scenario);
  const own = ownCostSentences(scenario);
  const moves = scenario.setups.flatMap((setup) =>
    setupSentences(scenario, setup).map((sentence) => tr`${setup.name}: ${sentence}`),
  );
  return html`
    <h2>${tr`3 Assumptions`}</h2>
    <h3>${tr`3.1 What differs from the scenario as it was opened`}</h3>
    ${
      changes.rows.length === 0
        ? html`<p>${tr`Nothing: the scenario is as it was opened.`}</p>`
        : paper(changes)
    }
    <h3>${tr`3.2 Demand and objectives`}</h3>
    ${channelTables(scenario).map(paper)}
    <h3>${tr`3.3 Providers and hazards`}</h3>
    ${paper(siteTable(scenario))}
    ${
      scenario.hazards.length === 0
        ? html`<p>${tr`No hazard: nothing goes wrong but demand.`}</p>`
        : paper(hazardTable(scenario))
    }
    <h3>${tr`3.4 Setups`}</h3>
    ${paper(teamTable(scenario))} ${paper(routingTable(scenario))} ${list(moves)}
    <h3>${tr`3.5 Contracts`}</h3>
    ${scenario.providers.map(
      (provider) =>
        html`<p><strong>${provider.name}</strong></p>
          ${list(contractSentences(scenario, provider))}`,
    )}
    ${
      own.length === 0
        ? nothing
        : html`<p><strong>${tr`The company’s own costs`}</strong></p>
            ${list(own)}`
    }
  `;
}

function list(sentences: readonly string[]): TemplateResult | typeof nothing {
  if (sentences.length === 0) return nothing;
  return html`<ul>
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
}
