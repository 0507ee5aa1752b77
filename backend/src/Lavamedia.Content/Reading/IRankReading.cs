namespace Lavamedia.Content.Reading;

/// <summary>Says what is read most. Whoever counts what readers do implements it; without one nothing is read most.</summary>
public interface IRankReading
{
    /// <summary>
    /// The published articles of a language that were read most within a day, then those within seven days, the most read first.
    /// </summary>
    /// <param name="locale">The language.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    Task<IReadOnlyList<Guid>> MostReadAsync(string locale, int count, CancellationToken cancellationToken);
}
