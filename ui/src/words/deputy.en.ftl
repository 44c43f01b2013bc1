### What a deputy's desk says in the place of what the lead alone does.

deputy-title = This deputy’s desk
deputy-lead = The study itself is set up by the lead. Here is what this desk needs of it.
deputy-group = From the lead
deputy-kit = The kit comes with the lead’s file. The lead makes it and puts it into use.
deputy-machines = Hand-overs are taken only from the machines in this list. The lead adds and removes them; the lead’s file brings them here.
deputy-machines-none = No machine so far. Open the lead’s file under Keys and deputies.
deputy-words = What was learned here stays here. The lead tells the machines.
deputy-receipts = Receipts are written by the lead. A machine keeps its copy until the lead’s receipt comes.
deputy-withdrawals = A slip is brought to the lead, who writes a notice. Take that notice in here: what was withdrawn is destroyed on this desk too.
deputy-withdrawals-take = Take in the lead’s notice…
