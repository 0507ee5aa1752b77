namespace Lavamedia.Identity.Sessions.Attempts;

/// <summary>The limits that an attempt is beyond: of each how long to wait until another one is within; null where it was within.</summary>
/// <param name="OfBoth">That of the account from the address.</param>
/// <param name="OfAddress">That of the address, to whatever accounts.</param>
/// <param name="OfAccount">That of the account, from wherever.</param>
internal sealed record AttemptVerdict(TimeSpan? OfBoth, TimeSpan? OfAddress, TimeSpan? OfAccount);
