namespace Lavamedia.Platform.Tallies;

/// <summary>How often something may happen within a window of time that moves on with the clock.</summary>
/// <param name="Name">What is counted, such as <c>sign-in:203.0.113.7</c>; the same at all instances.</param>
/// <param name="Most">The most times within the window.</param>
public readonly record struct Tally(string Name, int Most);
