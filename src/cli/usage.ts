/** What `releve --help` prints. */
export const USAGE = `Usage: releve COMMAND [OPTIONS]

  releve run FILE        simulate a scenario and print the answer
      --replications N   how many times the horizon is simulated
      --seed TEXT        seed of the random numbers
      --exact            simulate every day of every replication; none is drawn from a bank
      --workers N        threads; one for each core unless told
      --out FOLDER       also write the results as CSV files, with the scenario
      --json             print one JSON object, with every digit, instead of tables
      --progress         show the progress even when no terminal reads the messages
  releve replay FILE     simulate one replication again and print one of its days, hour by hour
      --replication K    which one, from 0, as in replications.csv; or instead:
      --worst            after a run, the one with the longest disruption, then most contacts lost
      --median           after a run, the one in the middle when sorted by contacts lost
      --day D            which day: a number from 0, or a date; the worst one unless told
      --setup ID         print this setup alone; --worst and --median look at it, or at the first
      --csv FOLDER       also write the day minute by minute as CSV files
      --replications N, --seed TEXT, --exact, --workers N, --progress as for run
  releve statement FILE  print what a setup costs, month by month and line by line
      --setup ID         which setup
      --replication K    of one replication, from 0, to the cent; the mean of all unless told
      --csv FOLDER       also write it as statements.csv, every number with all its digits
      --replications N, --seed TEXT, --exact, --workers N, --progress as for run
  releve leave FILE      print what it costs to leave a provider, and how long until service is whole
      --provider ID      which provider
      --reason R         notice (unless told), breach or insolvency
      --months 1,4,7,10  months of the horizon on whose first days it is told; each third unless told
      --notice-months N, --hand-over-weeks N, --exit-fee MONEY, --exit-fee-months N
                         terms of a notice; the contract's own unless told
      --no-dual-running  after a notice its staff falls with its volume, not on the last day
      --lead-weeks N, --ramp-weeks N
                         from the day told to the first new agents, and on to the last: 12 and 12
      --start-factor X, --learning-weeks N
                         how long their first contacts take, in times, and how fast that falls: 1.5 and 6
      --cost-per-agent MONEY  recruiting and training of a new agent: 4000
      --csv FOLDER       also write it as leaving.csv, every number with all its digits
      --replications N, --seed TEXT, --exact, --workers N, --progress as for run
  releve hazards FILE    print what each hazard costs: money, contacts lost, continuity objective broken
      --csv FOLDER       also write it as hazards.csv, every number with all its digits
      --replications N, --seed TEXT, --exact, --workers N, --progress as for run
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
