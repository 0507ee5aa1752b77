using System.Security.Claims;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Execution;

/// <summary>What a field's middleware is told.</summary>
public interface IMiddlewareContext
{
    /// <summary>The value so far; what stands here when the pipeline ends is the field's. Of a list that a data source reads it is the query.</summary>
    object? Result { get; set; }

    /// <summary>The field.</summary>
    FieldSelection Selection { get; }

    /// <summary>Who asks.</summary>
    ClaimsPrincipal User { get; }

    /// <summary>Cancelled when the client leaves or the deadline passes.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>The object whose field is resolved.</summary>
    T Parent<T>();

    /// <summary>A service of the root field.</summary>
    T Service<T>()
        where T : notnull;

    /// <summary>A coerced argument of the field.</summary>
    T ArgumentValue<T>(string name);
}
