import fc from 'fast-check';

// The same values in every run, so that a red run is red again; PROPERTY_SEED=$RANDOM looks for what they miss.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_260_101) });
