/*
 * The pictures of the editor, loaded with the first section that has one: until then their tags
 * stand empty in the page.
 */
import './releve-bars.ts';
import './releve-odds.ts';
import './releve-outage-timeline.ts';
import './releve-profile.ts';
import './releve-share-bars.ts';
import './releve-site-strip.ts';
import './releve-staffing.ts';
