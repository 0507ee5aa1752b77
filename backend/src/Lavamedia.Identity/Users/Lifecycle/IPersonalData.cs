namespace Lavamedia.Identity.Users.Lifecycle;

/// <summary>
/// What a part of the product knows about a person. Each part that keeps something registers one, so that the person gets all
/// of it when asking, and none of it stays when the person goes (GDPR, articles 15 and 17).
/// </summary>
public interface IPersonalData
{
    /// <summary>The name of the section in the export, such as <c>sessions</c>.</summary>
    string Section { get; }

    /// <summary>What is known, as it is to stand in the JSON of the export.</summary>
    Task<object> ExportAsync(Guid userId, CancellationToken cancellationToken);

    /// <summary>Removes what is the person's own, within the current transaction. What belongs to the publication stays.</summary>
    Task EraseAsync(Guid userId, CancellationToken cancellationToken);
}
