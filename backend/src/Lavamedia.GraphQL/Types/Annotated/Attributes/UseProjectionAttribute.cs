namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>Only what the selection asks for is read from the data source.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseProjectionAttribute : Attribute;
