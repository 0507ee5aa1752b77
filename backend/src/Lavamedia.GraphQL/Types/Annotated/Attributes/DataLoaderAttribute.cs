namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>Marks a class derived from <c>BatchDataLoader</c> or <c>GroupedDataLoader</c> for registration by <c>AddTypes</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DataLoaderAttribute : Attribute;
