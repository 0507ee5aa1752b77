using Lavamedia.Platform.Data;

namespace Lavamedia.Api.Model;

/// <summary>What EF Core cannot write down: the filters that say who sees a row.</summary>
public partial class LavamediaDbContextModel
{
    partial void Customize() => VisibilityFilter.AddTo(this);
}
