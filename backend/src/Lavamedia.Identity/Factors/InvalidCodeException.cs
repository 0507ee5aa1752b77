using Lavamedia.Identity.Sessions;

namespace Lavamedia.Identity.Factors;

/// <summary>A code is wrong, or was used before.</summary>
public sealed class InvalidCodeException() : SessionException("INVALID_CODE", "The code is not right.");
