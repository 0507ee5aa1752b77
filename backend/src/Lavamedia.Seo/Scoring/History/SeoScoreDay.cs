namespace Lavamedia.Seo.Scoring.History;

/// <summary>How well a language of the publication was prepared on a day.</summary>
public sealed class SeoScoreDay
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The day, in UTC.</summary>
    public DateOnly Day { get; init; }

    /// <summary>The language.</summary>
    public required string Locale { get; init; }

    /// <summary>The mean of all published items, from 0 to 100.</summary>
    public double Average { get; set; }

    /// <summary>How many items that were.</summary>
    public int Items { get; set; }

    /// <summary>How many of them have less than half of the points.</summary>
    public int Weak { get; set; }
}
