using System.Text;
using Lavamedia.GraphQL.AspNetCore.Requests;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Sdl;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Lavamedia.GraphQL.AspNetCore.Http;

/// <summary>Serves the text of the schema (<c>?sdl</c>), or of some of its types (<c>&amp;types=A,B</c>).</summary>
internal sealed class SchemaTextHandler(GraphQLEndpointOptions options)
{
    /// <summary>Whether a request asks for the text.</summary>
    public static bool Wants(HttpRequest request) => request.Query.ContainsKey("sdl");

    /// <summary>Answers with the text.</summary>
    /// <exception cref="InvalidRequestException">The caller may not introspect, or a type is unknown.</exception>
    public Task WriteAsync(HttpContext context)
    {
        if (!options.AllowsIntrospection(context.User))
        {
            throw new InvalidRequestException(
                StatusCodes.Status404NotFound,
                TransportErrorCodes.IntrospectionNotAllowed,
                "The schema is not open to this caller."
            );
        }
        var schema = context.RequestServices.GetRequiredService<IRequestExecutor>().Schema;
        var types = context.Request.Query["types"];
        var text = types.Count == 0 ? SdlPrinter.Print(schema) : Print(schema, types.ToString());
        var headers = context.Response.Headers;
        context.Response.ContentType = "application/graphql; charset=utf-8";
        headers[HeaderNames.CacheControl] = "private, no-store";
        headers[HeaderNames.ContentDisposition] = "attachment; filename=\"schema.graphql\"";
        return context.Response.WriteAsync(text + "\n", Encoding.UTF8, context.RequestAborted);
    }

    private static string Print(Schema schema, string list)
    {
        var names = list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.Length == 0
            ? throw Bad(TransportErrorCodes.TypeParameterEmpty, "The parameter \"types\" names no type.")
            : string.Join("\n\n", names.Select(name => SdlPrinter.PrintType(Find(schema, name))));
    }

    private static NamedType Find(Schema schema, string name)
    {
        if (!IsName(name))
        {
            throw Bad(TransportErrorCodes.TypeNameInvalid, $"\"{name}\" is not the name of a type.");
        }
        return schema.Types.TryGet(name, out var type)
            ? type
            : throw Bad(TransportErrorCodes.TypeNotFound, $"The type \"{name}\" does not exist.");
    }

    private static bool IsName(string name) =>
        name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_') && !char.IsAsciiDigit(name[0]);

    private static InvalidRequestException Bad(string code, string message) =>
        new(StatusCodes.Status400BadRequest, code, message);
}
