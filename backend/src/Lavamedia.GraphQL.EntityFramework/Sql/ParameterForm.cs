namespace Lavamedia.GraphQL.EntityFramework.Sql;

/// <summary>How a value is given to PostgreSQL.</summary>
internal enum ParameterForm
{
    /// <summary>As it is, through the column's converter.</summary>
    Value,

    /// <summary>A collection, sent as an array of the column's type.</summary>
    Array,

    /// <summary>Text to be found anywhere: escaped, with <c>%</c> at both ends.</summary>
    LikeContains,

    /// <summary>Text to be found at the start: escaped, with <c>%</c> at the end.</summary>
    LikeStartsWith,

    /// <summary>Text to be found at the end: escaped, with <c>%</c> at the start.</summary>
    LikeEndsWith,
}
