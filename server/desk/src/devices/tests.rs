mod pairing;
mod requests;
mod taking_in;
mod unsettled;
