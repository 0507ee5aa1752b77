using Lavamedia.Identity.Sessions;

namespace Lavamedia.Identity.OneTimeTokens;

/// <summary>The link of a mail never was good, or is no longer: used, replaced or too old.</summary>
public sealed class InvalidOneTimeLinkException()
    : SessionException("LINK_NOT_GOOD", "This link is no longer good. Ask for a new one.");
