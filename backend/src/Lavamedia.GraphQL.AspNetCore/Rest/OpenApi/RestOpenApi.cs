using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Lavamedia.GraphQL.AspNetCore.JsonSchemas;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;
using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;

namespace Lavamedia.GraphQL.AspNetCore.Rest.OpenApi;

/// <summary>
/// Adds the REST routes to an OpenAPI document, as operations and schema say what they are. The document has what is the same for all: the schema
/// <c>Problem</c>, the responses that are named by their status (<c>Problem404</c>), the headers <c>Idempotency-Key</c>, <c>If-Match</c> and <c>Accept-Version</c>
/// as parameters, and the security schemes <c>bearer</c> and <c>oauth2</c>.
/// </summary>
internal sealed class RestOpenApi(OpenApiDocument document, Schema schema, string prefix)
{
    private const string Json = "application/json";
    private readonly OpenApiSchemas schemas = new(document, schema);

    /// <summary>Adds the routes of a catalog; those that do not fit the schema are left out.</summary>
    public void Add(IEnumerable<RestRoute> routes)
    {
        var plans = routes
            // What is read names the parts of a path.
            .OrderBy(route => route.Method != HttpMethods.Get)
            .Select(route => RestPlanner.Plan(route, schema, []))
            .OfType<RestPlan>();
        foreach (var alike in plans.GroupBy(plan => plan.Route.Shape, StringComparer.OrdinalIgnoreCase))
        {
            var segments = OpenApiPath.Of(alike.Select(plan => plan.Route));
            var path = prefix + string.Concat(segments.Select(segment => "/" + segment));
            if (!document.Paths.TryGetValue(path, out var item))
            {
                document.Paths.Add(path, item = new OpenApiPathItem());
            }

            foreach (var plan in alike)
            {
                ((OpenApiPathItem)item).AddOperation(new HttpMethod(plan.Route.Method), Operation(plan, segments));
            }
        }
    }

    private OpenApiOperation Operation(RestPlan plan, ImmutableArray<RouteSegment> path)
    {
        var description = (plan.Operation.Description ?? plan.Root.Description ?? plan.Operation.Name).Trim();
        var tag = TagOf(plan.Route);
        return new OpenApiOperation
        {
            OperationId = char.ToLowerInvariant(plan.Operation.Name[0]) + plan.Operation.Name[1..],
            Summary = FirstSentence(description),
            Description = description,
            Tags = new HashSet<OpenApiTagReference> { new(tag, document) },
            Parameters = Parameters(plan, path),
            RequestBody = Body(plan),
            Responses = Responses(plan),
            Security = Security(RightOf(plan)),
        };
    }

    private string TagOf(RestRoute route)
    {
        var name = route.Segments[0].Text;
        document.Tags ??= new HashSet<OpenApiTag>();
        if (document.Tags.All(known => known.Name != name))
        {
            document.Tags.Add(new OpenApiTag { Name = name });
        }

        return name;
    }

    private List<IOpenApiParameter> Parameters(RestPlan plan, ImmutableArray<RouteSegment> path)
    {
        var parameters = new List<IOpenApiParameter>();
        for (var i = 0; i < plan.Route.Parameters.Length; i++)
        {
            parameters.Add(Parameter(plan, plan.Route.Parameters[i], plan.ParameterTypes[i], path));
        }

        if (plan.Route.IsPaged)
        {
            parameters.Add(Number(RequestedPage.NumberName, "Which page, from 1.", usual: 1, largest: null));
            parameters.Add(
                Number(
                    RequestedPage.SizeName,
                    "How many elements a page has at most.",
                    plan.PageSizes.Usual,
                    plan.PageSizes.Largest
                )
            );
        }

        parameters.Add(new OpenApiParameterReference("Accept-Version", document));
        if (plan.HasExpectedVersion)
        {
            parameters.Add(new OpenApiParameterReference("If-Match", document));
        }

        if (plan.Operation.Kind is OperationKind.Mutation)
        {
            parameters.Add(new OpenApiParameterReference("Idempotency-Key", document));
        }

        return parameters;
    }

    private OpenApiParameter Parameter(
        RestPlan plan,
        RestParameter parameter,
        GraphQLType type,
        ImmutableArray<RouteSegment> path
    )
    {
        // An address has no null: what is not given is left out.
        var described = schemas.Input(type.AsNonNull());
        if (JsonLiteral.Of(parameter.Variable.DefaultValue) is { } usual && parameter.Members.IsEmpty)
        {
            described = described is OpenApiSchema inline ? inline : new OpenApiSchema { AllOf = [described] };
            ((OpenApiSchema)described).Default = usual;
        }

        var name = parameter.IsPath ? path[PlaceOf(plan.Route, parameter)].Text : parameter.Name;
        var description = parameter.Members.IsEmpty
            ? parameter.Variable.Description?.Value ?? (parameter.IsPath ? "Its id." : null)
            : DescriptionOf(plan, parameter);
        return new OpenApiParameter
        {
            Name = name,
            In = parameter.IsPath ? ParameterLocation.Path : ParameterLocation.Query,
            Required =
                parameter.IsPath
                || (type.IsNonNull && parameter.Members.IsEmpty && parameter.Variable.DefaultValue is null),
            // Where operations of a path name a part differently, each says which of the names it means.
            Description = name == parameter.Name ? description : $"`{parameter.Name}`: {description}",
            Schema = described,
        };
    }

    private static int PlaceOf(RestRoute route, RestParameter parameter) =>
        route.Segments.IndexOf(new RouteSegment(parameter.Name, IsParameter: true));

    /// <summary>What is said of the member that a parameter gives; of a filter's, what is said of the filter.</summary>
    private string? DescriptionOf(RestPlan plan, RestParameter parameter) =>
        parameter.Variable == plan.Route.Body
        && schema.FindType(parameter.Variable.Type)?.Named is InputObjectType input
        && input.Fields.TryGet(parameter.Members[0], out var member)
            ? member.Description is { } said
                ? $"{said} By its id."
                : "Its id."
            : parameter.Variable.Description?.Value;

    private static OpenApiParameter Number(string name, string description, int usual, int? largest) =>
        new()
        {
            Name = name,
            In = ParameterLocation.Query,
            Description = description,
            Schema = new OpenApiSchema
            {
                Type = JsonSchemaType.Integer,
                Format = "int32",
                Minimum = "1",
                Maximum = largest?.ToString(CultureInfo.InvariantCulture),
                Default = JsonValue.Create(usual),
            },
        };

    private OpenApiRequestBody? Body(RestPlan plan)
    {
        var inAddress = plan.Route.Parameters.SelectMany(parameter => parameter.Members).ToHashSet();
        if (
            plan.BodyType?.Named is not InputObjectType input
            || input.Fields.All(field => inAddress.Contains(field.Name))
        )
        {
            return null;
        }

        return new OpenApiRequestBody
        {
            Required = input.Fields.Any(field =>
                field.IsRequired && field.Name != "expectedVersion" && !inAddress.Contains(field.Name)
            ),
            Content = new Dictionary<string, IOpenApiMediaType>
            {
                [Json] = new OpenApiMediaType { Schema = schemas.Body(plan) },
            },
        };
    }

    private OpenApiResponses Responses(RestPlan plan)
    {
        var responses = new OpenApiResponses();
        var success = Success(plan);
        responses.Add(success.Status, success.Response);
        if (plan.Operation.Kind is OperationKind.Query && plan.AnswerType.Named is not ScalarType)
        {
            responses.Add("304", new OpenApiResponse { Description = "It is still what `If-None-Match` names." });
        }

        foreach (var status in Problems(plan).Distinct().Order())
        {
            var text = status.ToString(CultureInfo.InvariantCulture);
            responses.Add(text, new OpenApiResponseReference("Problem" + text, document));
        }

        responses.Add("default", new OpenApiResponseReference("Problem", document));
        return responses;
    }

    private (string Status, OpenApiResponse Response) Success(RestPlan plan)
    {
        if (HttpMethods.IsDelete(plan.Route.Method))
        {
            return ("204", new OpenApiResponse { Description = "It is no longer there." });
        }

        var answer = plan.Route.IsPaged
            ? Page(plan)
            : schemas.Output(plan.Operation, plan.AnswerType.AsNonNull(), plan.AnswerNode);
        var response = new OpenApiResponse
        {
            Description = plan.Route.Creates ? "It was made." : "The answer.",
            Content = new Dictionary<string, IOpenApiMediaType> { [Json] = new OpenApiMediaType { Schema = answer } },
            Headers = new Dictionary<string, IOpenApiHeader>
            {
                ["Api-Version"] = Header("The version that answered: `1`."),
            },
        };
        if (plan.Route.IsPaged)
        {
            response.Headers["Link"] = Header("The pages `first`, `prev`, `next` and `last` (RFC 8288).");
        }

        if (plan.Route.Creates)
        {
            response.Headers["Location"] = Header("Where it can be read.");
        }

        return (plan.Route.Creates ? "201" : "200", response);
    }

    private OpenApiSchema Page(RestPlan plan)
    {
        var segment = (ObjectType)plan.AnswerType.Named;
        var items = plan
            .AnswerNode.SelectionSet!.Selections.OfType<FieldNode>()
            .First(field => field.Name.Value == "items");
        var type = segment.Fields["items"].Type.AsNonNull();
        return new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Required = new HashSet<string> { "items", "page", "page_size", "total" },
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["items"] = schemas.Output(plan.Operation, type, items, "The elements of the page."),
                ["page"] = Whole("Which page it is, from 1."),
                ["page_size"] = Whole("How many elements a page has at most."),
                ["total"] = Whole("How many elements there are on all pages."),
            },
        };
    }

    /// <summary>The statuses of what may go wrong.</summary>
    private static IEnumerable<int> Problems(RestPlan plan)
    {
        if (!plan.Route.Parameters.IsEmpty || plan.BodyType is not null || plan.Route.IsPaged)
        {
            yield return StatusCodes.Status400BadRequest;
        }

        if (plan.BodyType is not null)
        {
            yield return StatusCodes.Status413PayloadTooLarge;
            yield return StatusCodes.Status415UnsupportedMediaType;
        }

        if (RightOf(plan) is not null)
        {
            yield return StatusCodes.Status401Unauthorized;
            yield return StatusCodes.Status403Forbidden;
        }

        if (plan.Operation.Kind is OperationKind.Query && !plan.AnswerType.IsNonNull && !plan.Route.IsPaged)
        {
            yield return StatusCodes.Status404NotFound;
        }

        if (plan.NeedsVersion)
        {
            yield return StatusCodes.Status428PreconditionRequired;
        }

        foreach (var kind in plan.ErrorKinds.Values)
        {
            yield return RestProblemCodes.Of(kind);
        }

        yield return StatusCodes.Status429TooManyRequests;
        yield return StatusCodes.Status503ServiceUnavailable;
    }

    /// <summary>Who may call: where nothing is asked for, a token is welcome and none is needed.</summary>
    private List<OpenApiSecurityRequirement> Security(string? right)
    {
        List<OpenApiSecurityRequirement> tokens =
        [
            new() { [new OpenApiSecuritySchemeReference("bearer", document)] = [] },
            new()
            {
                [new OpenApiSecuritySchemeReference("oauth2", document)] = string.IsNullOrEmpty(right) ? [] : [right],
            },
        ];
        return right is null ? [new OpenApiSecurityRequirement(), .. tokens] : tokens;
    }

    /// <summary>The right that the root field asks for; empty when it asks only for somebody who has signed in, null when for nothing.</summary>
    private static string? RightOf(RestPlan plan) =>
        plan.Root.Features.Get<AuthorizationFeature>()?.Requirements is [var requirement, ..]
            ? requirement.Policy ?? string.Empty
            : null;

    private static OpenApiHeader Header(string description) =>
        new()
        {
            Description = description,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        };

    private static OpenApiSchema Whole(string description) =>
        new()
        {
            Type = JsonSchemaType.Integer,
            Format = "int32",
            Description = description,
        };

    private static string FirstSentence(string text)
    {
        var end = text.IndexOfAny(['.', ';', '\n']);
        return end < 0 ? text : text[..end];
    }
}
