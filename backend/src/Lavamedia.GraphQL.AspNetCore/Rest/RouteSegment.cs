namespace Lavamedia.GraphQL.AspNetCore.Rest;

/// <summary>A part of a path between two slashes.</summary>
/// <param name="Text">The text that stands there, or the name of the parameter.</param>
/// <param name="IsParameter">Whether anything may stand there.</param>
internal readonly record struct RouteSegment(string Text, bool IsParameter)
{
    public override string ToString() => IsParameter ? $"{{{Text}}}" : Text;
}
