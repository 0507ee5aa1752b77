namespace Lavamedia.GraphQL.EntityFramework.Translation;

/// <summary>What a C# expression became: a value, a row of a table, or a set of rows.</summary>
internal interface ITranslated;
