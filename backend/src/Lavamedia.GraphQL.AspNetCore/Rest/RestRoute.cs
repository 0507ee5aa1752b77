using System.Collections.Immutable;
using Lavamedia.GraphQL.AspNetCore.PublishedOperations;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.AspNetCore.Rest;

/// <summary>The REST route of a published operation, as its <c>@http</c> says.</summary>
public sealed class RestRoute
{
    /// <summary>The variable that holds how many elements a page leaves out, and that which holds how many it shows.</summary>
    internal const string Skip = "skip",
        Take = "take";

    internal RestRoute(
        PublishedOperation operation,
        string method,
        ImmutableArray<RouteSegment> segments,
        ImmutableArray<RestParameter> parameters,
        VariableDefinitionNode? body,
        LocationTemplate? location
    )
    {
        Operation = operation;
        Method = method;
        Segments = segments;
        Parameters = parameters;
        Body = body;
        Location = location;
        Template = string.Concat(segments.Select(segment => "/" + segment));
        Shape = string.Join('/', segments.Select(segment => segment.IsParameter ? "{}" : segment.Text));
    }

    /// <summary>The operation behind it.</summary>
    public PublishedOperation Operation { get; }

    /// <summary>The HTTP method.</summary>
    public string Method { get; }

    /// <summary>The path below the prefix, such as <c>/books/{id}</c>.</summary>
    public string Template { get; }

    /// <summary>The path without the names of its parameters, which do not tell routes apart.</summary>
    internal string Shape { get; }

    /// <summary>The parameters of the path, then those of the query string; the two of a page are not among them.</summary>
    public ImmutableArray<RestParameter> Parameters { get; }

    /// <summary>The variable that the body gives; null when the route takes no body.</summary>
    public VariableDefinitionNode? Body { get; }

    /// <summary>Whether the answer is a page of a list.</summary>
    public bool IsPaged =>
        Operation.Definition.Variables.Any(variable => variable.Variable.Name.Value == Skip)
        && Operation.Definition.Variables.Any(variable => variable.Variable.Name.Value == Take);

    /// <summary>Where what was made can be read; null when the route makes nothing.</summary>
    internal LocationTemplate? Location { get; }

    /// <summary>Whether the route makes something that has an address.</summary>
    public bool Creates => Location is not null;

    internal ImmutableArray<RouteSegment> Segments { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Method} {Template}";
}
