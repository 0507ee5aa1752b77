namespace Lavamedia.Content.WorkingCopies;

/// <summary>Forgets what was typed and never saved.</summary>
/// <param name="Days">Days that a copy is kept after its last change.</param>
public sealed record PruneWorkingCopies(int Days);
