namespace Lavamedia.GraphQL.EntityFramework;

/// <summary>What a request has cost the database.</summary>
public interface IQueryStatistics
{
    /// <summary>How often the request went to the database to read selections.</summary>
    int RoundTrips { get; }

    /// <summary>How many statements it sent.</summary>
    int Statements { get; }

    /// <summary>Their texts; collected only when <see cref="QueryStatistics.Collect"/> asked for them.</summary>
    IReadOnlyList<string> Texts { get; }
}
