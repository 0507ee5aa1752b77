namespace Lavamedia.Content.Coediting;

/// <summary>Forgets shared bodies that nobody writes in any more.</summary>
/// <param name="Days">Days after the last change, when all of it is part of a version.</param>
/// <param name="UnsavedDays">Days after the last change, when something was never saved.</param>
public sealed record PruneCoeditingDocuments(int Days, int UnsavedDays);
