/** What `releve --help` prints. */
export const USAGE = `Usage: releve COMMAND [OPTIONS]

  releve run FILE        simulate a scenario and print the answer
      --replications N   how many times the horizon is simulated
      --seed TEXT        seed of the random numbers
      --workers N        threads; one for each core unless told
      --out FOLDER       also write the results as CSV files, with the scenario
      --json             print one JSON object, with every digit, instead of tables
      --progress         show the progress even when no terminal reads the messages
  releve validate FILE   check a scenario, and say what is wrong with it
  releve link FILE       print a link that holds the whole scenario
      --base URL         address of the page the link opens
  releve open LINK       print the scenario that a link holds

  releve --help          print this text
  releve --version       print the versions of the program and of its engine

FILE is a scenario in JSON, or the id of a ready-made one; - reads the standard input.
Exit status: 0 done; 1 the input is refused, or cannot be simulated, with the reasons;
2 wrong usage; 130 stopped by Ctrl+C, after printing what is known.
`;
