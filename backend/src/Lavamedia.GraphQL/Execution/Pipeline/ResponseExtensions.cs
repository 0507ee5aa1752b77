using Lavamedia.GraphQL.Execution.Results;

namespace Lavamedia.GraphQL.Execution.Pipeline;

/// <summary>Writes the <c>extensions</c> of responses.</summary>
internal sealed class ResponseExtensions(IReadOnlyList<IResponseExtension> extensions)
{
    /// <summary>Writes the member, with a comma before it unless it is the first; nothing when nothing applies.</summary>
    public void Write(GraphQLRequest request, OperationCost cost, ResultWriter writer)
    {
        if (request.CostReport is CostReport.None && !Applies(request))
        {
            return;
        }

        if (writer.Written.Span[^1] != (byte)'{')
        {
            writer.WriteRaw(","u8);
        }

        writer.WriteRaw("\"extensions\":"u8);
        var json = writer.BeginScalar();
        json.WriteStartObject();
        if (request.CostReport is not CostReport.None)
        {
            json.WriteStartObject("operationCost"u8);
            json.WriteNumber("fieldCost"u8, cost.FieldCost);
            json.WriteNumber("typeCost"u8, cost.TypeCost);
            json.WriteEndObject();
        }

        foreach (var extension in extensions)
        {
            if (extension.AppliesTo(request))
            {
                json.WritePropertyName(extension.Name);
                extension.Write(request, json);
            }
        }

        json.WriteEndObject();
        json.Flush();
    }

    private bool Applies(GraphQLRequest request)
    {
        foreach (var extension in extensions)
        {
            if (extension.AppliesTo(request))
            {
                return true;
            }
        }

        return false;
    }
}
