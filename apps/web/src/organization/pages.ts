export { CostCenterPage } from './CostCenterPage.js';
export { CostCentersPage } from './CostCentersPage.js';
export { LocationPage } from './LocationPage.js';
export { LocationsPage } from './LocationsPage.js';
export { PeoplePage } from './PeoplePage.js';
export { PersonPage } from './PersonPage.js';
export { UnitPage } from './UnitPage.js';
export { UnitsPage } from './UnitsPage.js';
