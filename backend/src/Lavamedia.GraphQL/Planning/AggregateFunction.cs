namespace Lavamedia.GraphQL.Planning;

/// <summary>A figure over the elements of a list.</summary>
public enum AggregateFunction
{
    /// <summary>How many elements there are; of a member, how many have a value.</summary>
    Count,

    /// <summary>How many different values there are, null aside.</summary>
    DistinctCount,

    /// <summary>The smallest value.</summary>
    Minimum,

    /// <summary>The greatest value.</summary>
    Maximum,

    /// <summary>All values added up; null when there is none.</summary>
    Sum,

    /// <summary>The arithmetic mean; null when there is no value.</summary>
    Average,
}
