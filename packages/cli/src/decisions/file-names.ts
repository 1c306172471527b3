/** Where decisions stand unless the user says otherwise: beside the configuration, else in the working directory. */
export const WAIVERS_FILE = 'dabiao-waivers.yaml'
export const BASELINE_FILE = 'dabiao-baseline.json'
